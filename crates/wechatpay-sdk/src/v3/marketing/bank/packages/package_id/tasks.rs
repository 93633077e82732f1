//! `/v3/marketing/bank/packages/{package_id}/tasks`

/// `/v3/marketing/bank/packages/{package_id}/tasks`
pub struct Tasks {
    pub(crate) node: crate::chain::Node,
}

impl Tasks {
    /// 查询上传任务列表
    ///
    /// `GET /v3/marketing/bank/packages/{package_id}/tasks`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::bank::packages::package_id::tasks::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .status(get::Status::PROCESSING)
    ///     .filename("active_user.csv")
    ///     .offset(0)
    ///     .limit(20);
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012466728)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/bank/packages/{package_id}/tasks", request.0)
    }

    /// 导入定向用户协议号
    ///
    /// `POST /v3/marketing/bank/packages/{package_id}/tasks`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::bank::packages::package_id::tasks::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client, photo: Vec<u8>) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .file(wechatpay_sdk::Upload::new("photo.jpg", photo))
    ///     .bank_type("1");
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
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/bank/packages/{package_id}/tasks", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/bank/packages/{package_id}/tasks")
    }
}

/// 查询上传任务列表
pub mod get {
    use crate::message;

    pub use crate::shared::v3_brand_profitsharing_orders_get::Status;

    /// 查询上传任务列表：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<Status>>("status"),
            message::optional::<String>("filename"),
            message::optional::<i64>("offset"),
            message::optional::<i64>("limit"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 任务状态（必填）
        pub fn status(self, value: impl Into<crate::Enumeration<Status>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Status>>("status", value))
        }

        /// 文件名
        pub fn filename(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("filename", value))
        }

        /// 分页页码
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }

        /// 分页大小
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
        }
    }

    /// 查询上传任务列表：应答
    #[non_exhaustive]
    pub struct Response {
        /// 总数量
        pub total_count: Option<i64>,
        /// 分页页码
        pub offset: Option<i64>,
        /// 分页大小
        pub limit: Option<i64>,
        /// 上传任务列表
        pub data: Option<Vec<Data>>,
    }

    /// 上传任务列表
    #[non_exhaustive]
    pub struct Data {
        /// 上传任务
        pub task_id: Option<String>,
        /// 号码包id
        pub package_id: Option<String>,
        /// 文件名
        pub filename: Option<String>,
        /// 银行类型
        pub bank_type: Option<String>,
        /// 创建上传任务的时间
        pub create_time: Option<crate::Time>,
        /// 上传任务最近一次更新的时间
        pub update_time: Option<crate::Time>,
        /// 任务状态
        pub status: Option<crate::Enumeration<Status>>,
        /// 成功数
        pub success_count: Option<i64>,
        /// 失败数
        pub fail_count: Option<i64>,
        /// 匹配成功的微信用户数
        pub success_user_count: Option<i64>,
    }

    request!(Request);

    message! {
        Response {
            0 => total_count: "total_count",
            1 => offset: "offset",
            2 => limit: "limit",
            3 => data: "data",
        }
        Data {
            0 => task_id: "task_id",
            1 => package_id: "package_id",
            2 => filename: "filename",
            3 => bank_type: "bank_type",
            4 => create_time: "create_time",
            5 => update_time: "update_time",
            6 => status: "status",
            7 => success_count: "success_count",
            8 => fail_count: "fail_count",
            9 => success_user_count: "success_user_count",
        }
    }
}

/// 导入定向用户协议号
pub mod post {
    use crate::message;

    pub use crate::shared::v3_brand_profitsharing_orders_get::Status;

    /// 导入定向用户协议号：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] =
            &[message::required::<crate::Upload>("file"), message::required::<String>("bank_type")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 快捷交易协议号文件（必填）
        #[inline]
        pub fn file(self, value: crate::Upload) -> Self {
            Self(self.0.with("file", value))
        }

        /// 银行类型（必填）
        pub fn bank_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bank_type", value))
        }
    }

    /// 导入定向用户协议号：应答
    #[non_exhaustive]
    pub struct Response {
        /// 上传任务
        pub task_id: Option<String>,
        /// 号码包id
        pub package_id: Option<String>,
        /// 文件名
        pub filename: Option<String>,
        /// 银行类型
        pub bank_type: Option<String>,
        /// 创建上传任务的时间
        pub create_time: Option<crate::Time>,
        /// 上传任务最近一次更新的时间
        pub update_time: Option<crate::Time>,
        /// 任务状态
        pub status: Option<crate::Enumeration<Status>>,
        /// 失败数
        pub fail_count: Option<i64>,
        /// 成功数
        pub success_count: Option<i64>,
        /// 匹配成功的微信用户数
        pub success_user_count: Option<i64>,
    }

    request!(Request);

    message! {
        Response {
            0 => task_id: "task_id",
            1 => package_id: "package_id",
            2 => filename: "filename",
            3 => bank_type: "bank_type",
            4 => create_time: "create_time",
            5 => update_time: "update_time",
            6 => status: "status",
            7 => fail_count: "fail_count",
            8 => success_count: "success_count",
            9 => success_user_count: "success_user_count",
        }
    }
}
