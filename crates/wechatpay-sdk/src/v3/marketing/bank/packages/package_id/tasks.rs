//! 查询上传任务列表、导入定向用户协议号 · List contract number upload tasks; Import targeted users' contract numbers
//!
//! `/v3/marketing/bank/packages/{package_id}/tasks`

/// 查询上传任务列表、导入定向用户协议号 · List contract number upload tasks; Import targeted users' contract numbers
///
/// `/v3/marketing/bank/packages/{package_id}/tasks`
#[derive(Clone)]
pub struct Tasks {
    pub(crate) node: crate::chain::Node,
}

impl Tasks {
    /// 查询上传任务列表 · List contract number upload tasks
    ///
    /// `GET /v3/marketing/bank/packages/{package_id}/tasks`
    ///
    /// 按号码包ID查询导入协议号的上传任务，可按状态和文件名筛选，结果分页返回。模式：服务商。
    ///
    /// Lists the upload tasks of a contract number package, filtered by status or file name, with pagination. Mode: partner.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::bank::packages::package_id::tasks::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().status(get::Status::PROCESSING);
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .bank()
    ///     .packages()
    ///     .package_id("8473295")
    ///     .tasks()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012466728](https://pay.weixin.qq.com/doc/v3/partner/4012466728)
    #[doc(alias(
        "查询上传任务列表",
        "List contract number upload tasks",
        "配额定向营销银行号码包",
        "tasks",
        "packages/tasks"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/bank/packages/{package_id}/tasks", request)
    }

    /// 导入定向用户协议号 · Import targeted users' contract numbers
    ///
    /// `POST /v3/marketing/bank/packages/{package_id}/tasks`
    ///
    /// 上传快捷交易协议号文件，把定向用户的协议号导入号码包，返回上传任务和任务状态。模式：普通商户、服务商。
    ///
    /// Uploads a file of quick-payment contract numbers to a package of targeted users and returns the upload task and its status. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::bank::packages::package_id::tasks::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client, photo: Vec<u8>) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .file(wechatpay_sdk::Upload::new("photo.jpg", photo))
    ///     .bank_type("OTHERS");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .bank()
    ///     .packages()
    ///     .package_id("8473295")
    ///     .tasks()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [apis/chapter9_8_1.shtml](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml)
    #[doc(alias(
        "导入定向用户协议号",
        "Import targeted users contract numbers",
        "配额定向营销银行号码包",
        "tasks",
        "packages/tasks"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/bank/packages/{package_id}/tasks", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/bank/packages/{package_id}/tasks")
    }
}

/// 查询上传任务列表 · List contract number upload tasks
pub mod get {

    enumeration! {
        /// 任务状态 · Task status
        Status {
            /// `PROCESSING`: 处理中 · In progress
            PROCESSING = "PROCESSING",
            /// `FINISHED`: 已完成 · Finished
            FINISHED = "FINISHED",
        }
    }

    enumeration! {
        /// 任务状态 · Task status
        DataStatus {
            /// `PROCESSING`: 处理中 · In progress
            PROCESSING = "PROCESSING",
            /// `FINISHED`: 已完成 · Finished
            FINISHED = "FINISHED",
        }
    }

    /// 查询上传任务列表：请求 · List contract number upload tasks: request
    pub struct Request {
        /// 任务状态（必填） · Task status (required)
        pub status: Status,
        /// 文件名 · File name
        pub filename: Option<String>,
        /// 分页页码 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 分页大小 · Page size
        ///
        /// 最大 20。At most 20.
        pub limit: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 任务状态（必填） · Task status (required)
        pub fn status<M>(mut self, value: impl crate::IntoMember<Status, M>) -> Self {
            self.status = value.into_member().unwrap_or_default();
            self
        }

        /// 文件名 · File name
        pub fn filename<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.filename = value.into_member();
            self
        }

        /// 分页页码 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }

        /// 分页大小 · Page size
        pub fn limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.limit = value.into_member();
            self
        }
    }

    /// 查询上传任务列表：应答 · List contract number upload tasks: answer
    #[non_exhaustive]
    pub struct Response {
        /// 总数量 · Total count
        pub total_count: Option<i64>,
        /// 分页页码 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 分页大小 · Page size
        pub limit: Option<i64>,
        /// 上传任务列表 · Upload tasks
        pub data: Option<Vec<Data>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 上传任务列表 · Upload tasks
    #[non_exhaustive]
    pub struct Data {
        /// 上传任务 · Upload task ID
        pub task_id: Option<String>,
        /// 号码包id · Number package ID
        pub package_id: Option<String>,
        /// 文件名 · File name
        pub filename: Option<String>,
        /// 银行类型 · Bank type
        pub bank_type: Option<String>,
        /// 创建上传任务的时间 · Upload task creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 上传任务最近一次更新的时间 · Upload task update time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub update_time: Option<crate::Time>,
        /// 任务状态 · Task status
        pub status: DataStatus,
        /// 成功数 · Number succeeded
        pub success_count: Option<i64>,
        /// 失败数 · Number failed
        pub fail_count: Option<i64>,
        /// 匹配成功的微信用户数 · Number of matched WeChat users
        pub success_user_count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => status: Required "status",
            1 => filename: Optional "filename",
            2 => offset: Optional "offset",
            3 => limit: Optional "limit",
        }
        Response {
            0 => total_count: Optional "total_count",
            1 => offset: Optional "offset",
            2 => limit: Optional "limit",
            3 => data: Optional "data",
        }
        Data {
            0 => task_id: Optional "task_id",
            1 => package_id: Optional "package_id",
            2 => filename: Optional "filename",
            3 => bank_type: Optional "bank_type",
            4 => create_time: Optional "create_time",
            5 => update_time: Optional "update_time",
            6 => status: Optional "status",
            7 => success_count: Optional "success_count",
            8 => fail_count: Optional "fail_count",
            9 => success_user_count: Optional "success_user_count",
        }
    }

    impl crate::pages::Paged for Response {
        type Item = Data;
        const PAGING: crate::pages::Paging =
            crate::pages::Paging::Page { member: "offset", size: Some("limit"), first: 0 };

        #[inline]
        fn page(&self) -> crate::pages::Page<'_> {
            crate::pages::Page {
                count: self.data.as_ref().map_or(0, Vec::len),
                total: self.total_count,
                next: None,
            }
        }

        #[inline]
        fn into_items(self) -> Vec<Data> {
            self.data.unwrap_or_default()
        }
    }
}

/// 导入定向用户协议号 · Import targeted users' contract numbers
pub mod post {

    enumeration! {
        /// 任务状态 · Task status
        Status {
            /// `PROCESSING`: 处理中 · In progress
            PROCESSING = "PROCESSING",
            /// `FINISHED`: 已完成 · Finished
            FINISHED = "FINISHED",
        }
    }

    /// 导入定向用户协议号：请求 · Import targeted users' contract numbers: request
    pub struct Request {
        /// 快捷交易协议号文件（必填） · Quick payment agreement number file (required)
        ///
        /// 文件的内容，作为表单的一部分上传。The content of a file, uploaded as a part of a form.
        pub file: Option<crate::Upload>,
        /// 银行类型（必填） · Bank type (required)
        pub bank_type: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 快捷交易协议号文件（必填） · Quick payment agreement number file (required)
        ///
        /// 文件的内容，作为表单的一部分上传。The content of a file, uploaded as a part of a form.
        pub fn file<M>(mut self, value: impl crate::IntoMember<crate::Upload, M>) -> Self {
            self.file = value.into_member();
            self
        }

        /// 银行类型（必填） · Bank type (required)
        pub fn bank_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bank_type = value.into_member();
            self
        }
    }

    /// 导入定向用户协议号：应答 · Import targeted users' contract numbers: answer
    #[non_exhaustive]
    pub struct Response {
        /// 上传任务 · Upload task ID
        pub task_id: Option<String>,
        /// 号码包id · Number package ID
        pub package_id: Option<String>,
        /// 文件名 · File name
        pub filename: Option<String>,
        /// 银行类型 · Bank type
        pub bank_type: Option<String>,
        /// 创建上传任务的时间 · Upload task creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 上传任务最近一次更新的时间 · Upload task update time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub update_time: Option<crate::Time>,
        /// 任务状态 · Task status
        pub status: Status,
        /// 失败数 · Number failed
        pub fail_count: Option<i64>,
        /// 成功数 · Number succeeded
        pub success_count: Option<i64>,
        /// 匹配成功的微信用户数 · Number of matched WeChat users
        pub success_user_count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => file: Required "file",
            1 => bank_type: Required "bank_type",
        }
        Response {
            0 => task_id: Optional "task_id",
            1 => package_id: Optional "package_id",
            2 => filename: Optional "filename",
            3 => bank_type: Optional "bank_type",
            4 => create_time: Optional "create_time",
            5 => update_time: Optional "update_time",
            6 => status: Optional "status",
            7 => fail_count: Optional "fail_count",
            8 => success_count: Optional "success_count",
            9 => success_user_count: Optional "success_user_count",
        }
    }
}
