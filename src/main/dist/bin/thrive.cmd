@echo off
rem Starts thrive with the Java that JAVA_HOME names, or else the first one on the PATH.
rem THRIVE_OPTS may hold further options for the JVM, separated by spaces; THRIVE_ARCHIVE=no leaves out the start-up archive.
rem
rem Paths may hold blanks, "&", "!", "%" and parentheses: they are always expanded inside quotes, never inside a bracketed
rem block, never as an argument of a call, and with delayed expansion off. All variables begin with THRIVE_, since those of
rem the caller, HOME among them, are handed on to Java and to what it starts.
setlocal EnableExtensions DisableDelayedExpansion
set "THRIVE_ADVICE=Install one (for example Temurin, from adoptium.net) or set JAVA_HOME to the folder of one."
set "THRIVE_CODE=3"
set "ERRORLEVEL="

rem Only inside a call is %~f0 right when the command was typed in quotes.
call :find_folder
set "THRIVE_LIST=%THRIVE_FOLDER%\lib\thrive.jars"
if "%THRIVE_FOLDER:;=%"=="%THRIVE_FOLDER%" goto find_java
>&2 echo thrive cannot run from "%THRIVE_FOLDER%": Java takes the semicolon for the end of a path. Please rename the folder.
goto end

:find_java
if not defined JAVA_HOME goto find_on_path
set "THRIVE_JAVA=%JAVA_HOME:"=%\bin\java.exe"
if exist "%THRIVE_JAVA%" goto find_version
>&2 echo thrive needs Java 17 or newer; JAVA_HOME is set, but there is no "%THRIVE_JAVA%".
>&2 echo Set JAVA_HOME to the folder of a Java, or unset it to use the java on the PATH.
goto end

:find_on_path
set "THRIVE_JAVA="
for %%J in (java.exe) do set "THRIVE_JAVA=%%~$PATH:J"
if defined THRIVE_JAVA goto find_version
>&2 echo thrive needs Java 17 or newer; there is no java on the PATH, and JAVA_HOME is not set.
>&2 echo %THRIVE_ADVICE%
goto end

rem Nearly every Java has a file that tells its version; to ask Java itself is slow, as it starts a JVM.
:find_version
set "THRIVE_VERSION="
set "THRIVE_BUILD="
set "THRIVE_VENDOR="
set "THRIVE_JAVA_IS="
for %%J in ("%THRIVE_JAVA%") do set "THRIVE_RELEASE=%%~dpJ..\release"
if not exist "%THRIVE_RELEASE%" goto ask_java
for /f "usebackq tokens=1,* delims==" %%A in ("%THRIVE_RELEASE%") do (
    if "%%A"=="JAVA_VERSION" set "THRIVE_VERSION=%%~B"
    if "%%A"=="JAVA_RUNTIME_VERSION" set "THRIVE_BUILD=%%~B"
    if "%%A"=="IMPLEMENTOR" set "THRIVE_VENDOR=%%~B"
    if "%%A"=="IMPLEMENTOR_VERSION" set "THRIVE_JAVA_IS=%%~B"
)
:ask_java
if defined THRIVE_VERSION goto check_version
for /f "tokens=1-4,*" %%A in ('^""%THRIVE_JAVA%" -version 2^>^&1^"') do (
    if "%%B"=="version" if not defined THRIVE_VERSION set "THRIVE_VERSION=%%~C"
    if "%%B"=="Runtime" if not defined THRIVE_JAVA_IS set "THRIVE_JAVA_IS=%%C %%D %%E"
)
if defined THRIVE_VERSION goto check_version
>&2 echo thrive needs Java 17 or newer; "%THRIVE_JAVA%" does not say which version it is.
>&2 echo %THRIVE_ADVICE%
goto end

rem Java 8 calls itself 1.8.
:check_version
if not defined THRIVE_BUILD set "THRIVE_BUILD=%THRIVE_VERSION%"
for /f "delims=.-+_" %%A in ("%THRIVE_VERSION%") do set "THRIVE_MAJOR=%%A"
if "%THRIVE_MAJOR%"=="1" for /f "tokens=2 delims=.-+_" %%A in ("%THRIVE_VERSION%") do set "THRIVE_MAJOR=%%A"
if %THRIVE_MAJOR% geq 17 goto read_jars
>&2 echo thrive needs Java 17 or newer; found %THRIVE_MAJOR% at "%THRIVE_JAVA%".
>&2 echo %THRIVE_ADVICE%
goto end

rem The jars of this version are those on its list, whatever else lies beside them. They go on the boot class path, whose
rem classes the JVM does not verify: for picocli, which is Java 5 byte code, that would take long at every start.
:read_jars
if exist "%THRIVE_LIST%" goto add_jars
>&2 echo thrive finds no jars in "%THRIVE_FOLDER%\lib". Please build or unpack it again.
goto end
:add_jars
call :find_lib
set "THRIVE_BOOT="
set "THRIVE_DIGEST="
set "THRIVE_JARS="
set "THRIVE_FAULTY="
for /f "usebackq tokens=1,2" %%J in ("%THRIVE_LIST%") do (
    set "THRIVE_JAR=%%J"
    set "THRIVE_BYTES=%%K"
    call :add_jar
)
if not defined THRIVE_FAULTY goto set_page
>&2 echo thrive: a fault of its own: "%THRIVE_FOLDER%\lib\%THRIVE_FAULTY%" is missing or damaged. Please unpack it again.
set "THRIVE_CODE=70"
goto end

rem thrive writes UTF-8, so the console is set to it, and back to what it was at the end. Where there is no console, chcp says no
rem number.
:set_page
set "THRIVE_PAGE="
for /f "tokens=2 delims=:" %%C in ('chcp 2^>nul') do for /f "delims=. " %%D in ("%%C") do set /a "THRIVE_PAGE=%%D" 2>nul
if "%THRIVE_PAGE%"=="0" set "THRIVE_PAGE="
if "%THRIVE_PAGE%"=="65001" set "THRIVE_PAGE="
if defined THRIVE_PAGE chcp 65001 >nul 2>nul

rem Java itself tells whether it talks to a console. Colour is for those consoles that say they know it.
set "THRIVE_TERMINAL=ask"
if defined WT_SESSION set "THRIVE_TERMINAL=ask,colour"
if defined ANSICON set "THRIVE_TERMINAL=ask,colour"
if defined TERM set "THRIVE_TERMINAL=ask,colour"
if /i "%ConEmuANSI%"=="ON" set "THRIVE_TERMINAL=ask,colour"

set "THRIVE_QUICK=-XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=2 -XX:+UseSerialGC -XX:-UsePerfData -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0"
set "THRIVE_SHARED="
if /i not "%THRIVE_ARCHIVE%"=="no" call :find_archive
rem Where the JVM finds that the archive does not fit after all, it goes without; -Xlog:disable keeps it from saying so.
if not defined THRIVE_SHARED goto start
"%THRIVE_JAVA%" %THRIVE_QUICK% -Xlog:disable "-XX:SharedArchiveFile=%THRIVE_SHARED%" -Djdk.console=java.base "-Dthrive.terminal=%THRIVE_TERMINAL%" %THRIVE_OPTS% "-Xbootclasspath/a:%THRIVE_BOOT:~1%" -cp "%THRIVE_LIB%" thrive.Main %*
goto ended
:start
"%THRIVE_JAVA%" %THRIVE_QUICK% -Djdk.console=java.base "-Dthrive.terminal=%THRIVE_TERMINAL%" %THRIVE_OPTS% "-Xbootclasspath/a:%THRIVE_BOOT:~1%" -cp "%THRIVE_LIB%" thrive.Main %*
:ended
set "THRIVE_CODE=%ERRORLEVEL%"
if defined THRIVE_PAGE chcp %THRIVE_PAGE% >nul 2>nul
goto end

:find_folder
for %%F in ("%~f0") do set "THRIVE_FOLDER=%%~dpF.."
for %%F in ("%THRIVE_FOLDER%") do set "THRIVE_FOLDER=%%~fF"
exit /b

rem The folder of the jars as Java can be told it: on its command line only letters of the system's own code page arrive, so
rem that a path with others goes by its short names, where it has some.
:find_lib
set "THRIVE_LIB=%THRIVE_FOLDER%\lib"
set "THRIVE_SHORT="
for /f "delims=ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789\/:.,=_~+@#$'`{}[]()!&%%^- " %%A in ("%THRIVE_FOLDER%") do set "THRIVE_SHORT=yes"
if defined THRIVE_SHORT for %%F in ("%THRIVE_LIB%") do set "THRIVE_LIB=%%~sF"
exit /b

rem The first line of the list is a digest of thrive's own jar; the others are the jars, and how many bytes each holds.
:add_jar
if not defined THRIVE_DIGEST goto take_digest
set "THRIVE_SIZE="
for %%F in ("%THRIVE_FOLDER%\lib\%THRIVE_JAR%") do set "THRIVE_SIZE=%%~zF"
if not "%THRIVE_SIZE%"=="%THRIVE_BYTES%" if not defined THRIVE_FAULTY set "THRIVE_FAULTY=%THRIVE_JAR%"
set "THRIVE_BOOT=%THRIVE_BOOT%;%THRIVE_LIB%\%THRIVE_JAR%"
for %%F in ("%THRIVE_FOLDER%\lib\%THRIVE_JAR%") do set "THRIVE_JARS=%THRIVE_JARS% %THRIVE_JAR% %%~zF %%~tF"
exit /b
:take_digest
set "THRIVE_DIGEST=%THRIVE_JAR%"
exit /b

rem The archive to start from: beside the jars or, where nobody may write there, in the user's own folder for such things.
:find_archive
for /f "tokens=1 delims=,.()&|<>/\:*?%%!^ " %%V in ("%THRIVE_VENDOR%") do set "THRIVE_VENDOR_WORD=-%%V"
if not defined THRIVE_VENDOR set "THRIVE_VENDOR_WORD="
set "THRIVE_NAME=java-%THRIVE_BUILD%%THRIVE_VENDOR_WORD%"
rem A file in the console's code page holds all letters of short names.
for %%J in ("%THRIVE_JAVA%") do set "THRIVE_MADE_OF=%%~sJ"
set "THRIVE_MADE_OF=%THRIVE_LIB%|%THRIVE_MADE_OF%|%THRIVE_VERSION%|%THRIVE_BUILD%|%THRIVE_VENDOR%|%THRIVE_JAVA_IS%|%THRIVE_DIGEST%|%THRIVE_JARS%"
set "THRIVE_USERS="
if defined LOCALAPPDATA set "THRIVE_USERS=%LOCALAPPDATA%\thrive\%THRIVE_FOLDER::=%"
set "THRIVE_PLACE=%THRIVE_FOLDER%\cache"
call :try_archive
if defined THRIVE_FITS exit /b
if not defined THRIVE_USERS goto make_archive
set "THRIVE_PLACE=%THRIVE_USERS%"
call :try_archive
if defined THRIVE_FITS exit /b
:make_archive
set "THRIVE_PLACE=%THRIVE_FOLDER%\cache"
call :open_place
if defined THRIVE_OPEN goto make_here
if not defined THRIVE_USERS exit /b
set "THRIVE_PLACE=%THRIVE_USERS%"
call :open_place
if not defined THRIVE_OPEN exit /b
rem One run makes it while it holds the lock, which the system takes back whatever becomes of it; the others go without.
:make_here
call :rehearse_alone 2>nul
call :try_archive
exit /b

rem Whether the archive in a place is whole and was made by this Java, of these jars, here. An empty one says that this Java
rem cannot make any.
:try_archive
set "THRIVE_FITS="
set "THRIVE_SHARED="
set "THRIVE_KEY="
set "THRIVE_JSA=%THRIVE_PLACE%\%THRIVE_NAME%\archive.jsa"
if not exist "%THRIVE_JSA%" exit /b
if not exist "%THRIVE_PLACE%\%THRIVE_NAME%\key" exit /b
for /f "usebackq tokens=1,* delims==" %%K in ("%THRIVE_PLACE%\%THRIVE_NAME%\key") do set "THRIVE_KEY=%%L"
set "THRIVE_SIZE="
for %%A in ("%THRIVE_JSA%") do set "THRIVE_SIZE=%%~zA %%~tA"
if not "%THRIVE_KEY%"=="%THRIVE_SIZE%|%THRIVE_MADE_OF%" exit /b
set "THRIVE_FITS=yes"
if not "%THRIVE_SIZE:~0,2%"=="0 " set "THRIVE_SHARED=%THRIVE_JSA%"
if defined THRIVE_SHORT if defined THRIVE_SHARED for %%A in ("%THRIVE_JSA%") do set "THRIVE_SHARED=%%~sA"
exit /b

rem Whether a place can be written to. It tells git to leave it alone.
:open_place
set "THRIVE_OPEN="
md "%THRIVE_PLACE%\%THRIVE_NAME%" >nul 2>nul
if not exist "%THRIVE_PLACE%\%THRIVE_NAME%\" exit /b
call :mark_place 2>nul
if exist "%THRIVE_PLACE%\.gitignore" set "THRIVE_OPEN=yes"
exit /b

:mark_place
>"%THRIVE_PLACE%\.gitignore" echo *
exit /b

:rehearse_alone
call :rehearse 9>"%THRIVE_PLACE%\%THRIVE_NAME%\lock"
exit /b

rem Makes the archive of the classes that a rehearsal of all commands loads. It is put in place when it is whole, its key last.
:rehearse
set "THRIVE_JSA=%THRIVE_PLACE%\%THRIVE_NAME%\archive.jsa"
for /d %%D in ("%THRIVE_PLACE%\%THRIVE_NAME%\making-*") do rd /s /q "%%D"
set "THRIVE_MAKING=%THRIVE_PLACE%\%THRIVE_NAME%\making-%RANDOM%%RANDOM%"
md "%THRIVE_MAKING%"
set "THRIVE_MAKING_FOR_JAVA=%THRIVE_MAKING%"
if defined THRIVE_SHORT for %%A in ("%THRIVE_MAKING%") do set "THRIVE_MAKING_FOR_JAVA=%%~sA"
"%THRIVE_JAVA%" %THRIVE_QUICK% -Xlog:disable "-XX:ArchiveClassesAtExit=%THRIVE_MAKING_FOR_JAVA%\archive.jsa" "-Xbootclasspath/a:%THRIVE_BOOT:~1%" -cp "%THRIVE_LIB%" thrive.Rehearse <nul >nul 2>nul
if not exist "%THRIVE_MAKING%\archive.jsa" type nul >"%THRIVE_MAKING%\archive.jsa"
del /q "%THRIVE_PLACE%\%THRIVE_NAME%\key"
move /y "%THRIVE_MAKING%\archive.jsa" "%THRIVE_JSA%" >nul
rem A run that has started from the old one holds it: then a later start makes it anew.
if exist "%THRIVE_MAKING%\archive.jsa" goto clear_up
for %%A in ("%THRIVE_JSA%") do set "THRIVE_SIZE=%%~zA %%~tA"
set "THRIVE_RECORD=%THRIVE_SIZE%|%THRIVE_MADE_OF%"
set THRIVE_RECORD>"%THRIVE_MAKING%\key"
move /y "%THRIVE_MAKING%\key" "%THRIVE_PLACE%\%THRIVE_NAME%\key" >nul
:clear_up
rd /s /q "%THRIVE_MAKING%"
exit /b

rem The last command decides what "||" sees: "exit /b" would hide it there, where no call stands before thrive.
:end
"%ComSpec%" /d /c exit %THRIVE_CODE%
