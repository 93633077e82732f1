//! `/v3/smartguide/guides`

pub mod guide_id;

/// `/v3/smartguide/guides`
pub struct Guides {
    pub(crate) node: crate::chain::Node,
}

impl Guides {
    /// `/{guide_id}`: 服务人员ID
    pub fn guide_id(self, value: impl Into<String>) -> guide_id::GuideId {
        guide_id::GuideId { node: self.node.bind("guide_id", value) }
    }

    /// 服务人员查询 (direct and partner)
    ///
    /// `GET /v3/smartguide/guides`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::smartguide::guides::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sub_mchid("")
    ///     .store_id(0)
    ///     .userid("")
    ///     .mobile("13800000000")
    ///     .work_id("")
    ///     .limit(0)
    ///     .offset(0);
    /// let answer = client.v3().smartguide().guides().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012535123)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/smartguide/guides", request.0)
    }

    /// 服务人员注册 (direct and partner)
    ///
    /// `POST /v3/smartguide/guides`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::smartguide::guides::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("")
    ///     .corpid("")
    ///     .store_id(0)
    ///     .userid("")
    ///     .name("张三")
    ///     .mobile("13800000000")
    ///     .qr_code("")
    ///     .avatar("")
    ///     .group_qrcode("https://work.weixin.qq.com/xxxxxxx");
    /// let answer = client.v3().smartguide().guides().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012535138)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/smartguide/guides", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/smartguide/guides")
    }
}

/// 服务人员查询
pub mod get {
    use crate::message;

    /// 服务人员查询：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sub_mchid"),
            message::required::<i64>("store_id"),
            message::optional::<String>("userid"),
            message::optional::<crate::Sensitive>("mobile"),
            message::optional::<String>("work_id"),
            message::optional::<i64>("limit"),
            message::optional::<i64>("offset"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 子商户ID
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 门店ID（必填）
        #[inline]
        pub fn store_id(self, value: i64) -> Self {
            Self(self.0.with("store_id", value))
        }

        /// 企业微信的员工ID
        pub fn userid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("userid", value))
        }

        /// 手机号码，加密传输
        pub fn mobile(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("mobile", value))
        }

        /// 工号
        pub fn work_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("work_id", value))
        }

        /// 最大资源条数
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
        }

        /// 请求资源起始位置
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }
    }

    /// 服务人员查询：应答
    #[non_exhaustive]
    pub struct Response {
        /// 服务人员数量
        pub total_count: Option<i64>,
        /// 最大资源条数
        pub limit: Option<i64>,
        /// 请求资源起始位置
        pub offset: Option<i64>,
        /// 服务人员信息
        pub data: Option<Vec<Data>>,
    }

    /// 服务人员信息
    #[non_exhaustive]
    pub struct Data {
        /// 服务人员ID
        pub guide_id: Option<String>,
        /// 门店ID
        pub store_id: Option<i64>,
        /// 企业微信的员工姓名，加密传输
        pub name: Option<crate::Sensitive>,
        /// 手机号码，加密传输
        pub mobile: Option<crate::Sensitive>,
        /// 企业微信的员工ID
        pub userid: Option<String>,
        /// 工号
        pub work_id: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => total_count: "total_count",
            1 => limit: "limit",
            2 => offset: "offset",
            3 => data: "data",
        }
        Data {
            0 => guide_id: "guide_id",
            1 => store_id: "store_id",
            2 => name: "name",
            3 => mobile: "mobile",
            4 => userid: "userid",
            5 => work_id: "work_id",
        }
    }
}

/// 服务人员注册
pub mod post {
    use crate::message;

    /// 服务人员注册：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sub_mchid"),
            message::required::<String>("corpid"),
            message::required::<i64>("store_id"),
            message::required::<String>("userid"),
            message::required::<crate::Sensitive>("name"),
            message::required::<crate::Sensitive>("mobile"),
            message::required::<String>("qr_code"),
            message::required::<String>("avatar"),
            message::optional::<String>("group_qrcode"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 子商户ID
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 企业ID（必填）
        pub fn corpid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("corpid", value))
        }

        /// 门店ID（必填）
        #[inline]
        pub fn store_id(self, value: i64) -> Self {
            Self(self.0.with("store_id", value))
        }

        /// 企业微信的员工ID（必填）
        pub fn userid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("userid", value))
        }

        /// 企业微信的员工姓名，加密传输（必填）
        pub fn name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("name", value))
        }

        /// 手机号码，加密传输（必填）
        pub fn mobile(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("mobile", value))
        }

        /// 员工个人二维码（必填）
        pub fn qr_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("qr_code", value))
        }

        /// 头像URL（必填）
        pub fn avatar(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("avatar", value))
        }

        /// 群二维码URL
        pub fn group_qrcode(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("group_qrcode", value))
        }
    }

    /// 服务人员注册：应答
    #[non_exhaustive]
    pub struct Response {
        /// 服务人员ID
        pub guide_id: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => guide_id: "guide_id",
        }
    }
}
