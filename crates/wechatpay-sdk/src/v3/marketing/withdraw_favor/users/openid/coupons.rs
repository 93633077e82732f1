//! `/v3/marketing/withdraw-favor/users/{openid}/coupons`

/// `/v3/marketing/withdraw-favor/users/{openid}/coupons`
pub struct Coupons {
    pub(crate) node: crate::chain::Node,
}

impl Coupons {
    /// 查询批次下用户银行提现免费券列表
    ///
    /// `GET /v3/marketing/withdraw-favor/users/{openid}/coupons`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::withdraw_favor::users::openid::coupons::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .mchid("1230000109")
    ///     .stock_id("1304490000000059")
    ///     .appid("wxd678efh567hg6787")
    ///     .offset(1)
    ///     .limit(10);
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .withdraw_favor()
    ///     .users()
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .coupons()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/withdraw-favor/users/{openid}/coupons", request.0)
    }

    /// 为用户发银行提现免费券
    ///
    /// `POST /v3/marketing/withdraw-favor/users/{openid}/coupons`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::withdraw_favor::users::openid::coupons::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mchid("1230000109")
    ///     .stock_id("1304490000000059")
    ///     .appid("wxd678efh567hg6787")
    ///     .send_request_no("89560002019101000121");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .withdraw_favor()
    ///     .users()
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .coupons()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/withdraw-favor/users/{openid}/coupons", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/withdraw-favor/users/{openid}/coupons")
    }
}

/// 查询批次下用户银行提现免费券列表
pub mod get {
    use crate::message;

    /// 查询批次下用户银行提现免费券列表：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("mchid"),
            message::required::<String>("stock_id"),
            message::required::<String>("appid"),
            message::optional::<i64>("offset"),
            message::optional::<i64>("limit"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 银行提现免费券批次创建方商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }

        /// 银行提现免费券批次ID（必填）
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("stock_id", value))
        }

        /// 应用ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
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

    /// 查询批次下用户银行提现免费券列表：应答
    #[non_exhaustive]
    pub struct Response {
        /// 银行提现免费券列表
        pub data: Option<Vec<Data>>,
        /// 分页页码
        pub offset: Option<i64>,
        /// 分页大小
        pub limit: Option<i64>,
        /// 查询结果总数
        pub total_count: Option<i64>,
    }

    /// 银行提现免费券列表
    #[non_exhaustive]
    pub struct Data {
        /// 发放时间
        pub send_time: Option<crate::Time>,
        /// 发放额度
        pub send_quota: Option<i64>,
        /// 银行提现免费券的券ID
        pub coupon_id: Option<String>,
        /// 使用额度
        pub use_quota: Option<i64>,
        /// 银行提现免费券券状态
        pub coupon_state: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => data: "data",
            1 => offset: "offset",
            2 => limit: "limit",
            3 => total_count: "total_count",
        }
        Data {
            0 => send_time: "send_time",
            1 => send_quota: "send_quota",
            2 => coupon_id: "coupon_id",
            3 => use_quota: "use_quota",
            4 => coupon_state: "coupon_state",
        }
    }
}

/// 为用户发银行提现免费券
pub mod post {
    use crate::message;

    /// 为用户发银行提现免费券：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("mchid"),
            message::required::<String>("stock_id"),
            message::required::<String>("appid"),
            message::required::<String>("send_request_no"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 银行提现免费券批次创建方商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }

        /// 银行提现免费券批次ID（必填）
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("stock_id", value))
        }

        /// 应用ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 商户单据号（必填）
        pub fn send_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("send_request_no", value))
        }
    }

    /// 为用户发银行提现免费券：应答
    #[non_exhaustive]
    pub struct Response {
        /// 银行提现免费券ID
        pub coupon_id: Option<String>,
        /// 银行提现免费券过期时间
        pub expire_time: Option<crate::Time>,
    }

    request!(Request);

    message! {
        Response {
            0 => coupon_id: "coupon_id",
            1 => expire_time: "expire_time",
        }
    }
}
