@echo off
rem Starts thrive with the Java that JAVA_HOME names, or else the first one on the PATH.
rem THRIVE_OPTS may hold further options for the JVM, separated by spaces.
rem
rem Paths may hold spaces, "&", "!" and parentheses: they are always expanded inside quotes,
rem never inside a bracketed block, and with delayed expansion off.
setlocal EnableExtensions DisableDelayedExpansion
set "advice=Install one (for example Temurin, from adoptium.net) or set JAVA_HOME to the folder of one."

rem Only inside a call is %~f0 right when the command was typed in quotes.
call :find_home

if not defined JAVA_HOME goto find_on_path
set "java=%JAVA_HOME:"=%\bin\java.exe"
if exist "%java%" goto find_version
>&2 echo thrive needs Java 17 or newer; JAVA_HOME is set, but there is no "%java%".
>&2 echo Set JAVA_HOME to the folder of a Java, or unset it to use the java on the PATH.
exit /b 3

:find_on_path
set "java="
for %%J in (java.exe) do set "java=%%~$PATH:J"
if defined java goto find_version
>&2 echo thrive needs Java 17 or newer; there is no java on the PATH, and JAVA_HOME is not set.
>&2 echo %advice%
exit /b 3

rem Nearly every Java has a file that tells its version; to ask Java itself is slow, as it starts a JVM.
:find_version
set "version="
for %%J in ("%java%") do set "release=%%~dpJ..\release"
if exist "%release%" for /f "usebackq tokens=1,* delims==" %%A in ("%release%") do if "%%A"=="JAVA_VERSION" set "version=%%~B"
if defined version goto check_version
for /f "tokens=2,3" %%A in ('^""%java%" -version 2^>^&1^"') do if "%%A"=="version" set "version=%%~B"
if defined version goto check_version
>&2 echo thrive needs Java 17 or newer; "%java%" does not say which version it is.
>&2 echo %advice%
exit /b 3

rem Java 8 calls itself 1.8.
:check_version
for /f "delims=.-+_" %%A in ("%version%") do set "major=%%A"
if "%major%"=="1" for /f "tokens=2 delims=.-+_" %%A in ("%version%") do set "major=%%A"
if %major% geq 17 goto start
>&2 echo thrive needs Java 17 or newer; found %major% at "%java%".
>&2 echo %advice%
exit /b 3

:find_home
for %%F in ("%~f0") do set "home=%%~dpF.."
for %%F in ("%home%") do set "home=%%~fF"
exit /b

:append_jar
set "boot=%boot%;%jar%"
exit /b

rem The jars go on the boot class path, whose classes the JVM does not verify:
rem for picocli, which is Java 5 byte code, that would take long at every start.
rem Starting Java is the last thing done here, so that its exit code is ours, also for "||".
:start
set "boot="
for /r "%home%\lib" %%J in (*.jar) do (
    set "jar=%%J"
    call :append_jar
)
if not defined boot >&2 echo thrive finds no jars in "%home%\lib". Please build or unpack it again.
if not defined boot exit /b 3
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %THRIVE_OPTS% "-Xbootclasspath/a:%boot:~1%" -cp "%home%\lib" thrive.Main %*
