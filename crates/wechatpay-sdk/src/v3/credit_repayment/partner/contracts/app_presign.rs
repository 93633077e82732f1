//! `/v3/credit-repayment/partner/contracts/app-presign`

/// `/v3/credit-repayment/partner/contracts/app-presign`
pub struct AppPresign {
    pub(crate) node: crate::chain::Node,
}

impl AppPresign {
    /// APP预签约自动还款协议 (partner)
    ///
    /// `POST /v3/credit-repayment/partner/contracts/app-presign`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::credit_repayment::partner::contracts::app_presign::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .plan_id("123")
    ///     .out_contract_code("100001256")
    ///     .display_name("*明")
    ///     .contract_notify_url("https://pay.weixin.qq.com")
    ///     .repayment_day(1)
    ///     .repayment_amount_limit("10000")
    ///     .sub_mchid("1000000109")
    ///     .sub_appid("example_sub_appid")
    ///     .real_identity(
    ///         post::RealIdentity::new()
    ///             .identity_type(post::IdentityType::REAL_IDENTITY_TYPE_INVALID)
    ///             .identity_id("6225760000000000")
    ///             .real_name("张三"),
    ///     )
    ///     .trade_info(
    ///         post::TradeInfo::new()
    ///             .out_trade_no("1217752501201407033233368018")
    ///             .deduct_amount(10000)
    ///             .description("信贷还款")
    ///             .attach("备注信息")
    ///             .notify_url("https://www.test.com"),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .credit_repayment()
    ///     .partner()
    ///     .contracts()
    ///     .app_presign()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016125804)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/credit-repayment/partner/contracts/app-presign", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/credit-repayment/partner/contracts/app-presign")
    }
}

/// APP预签约自动还款协议
pub mod post {
    use crate::message;

    enumeration! {
        /// 实名验证类型
        IdentityType {
            REAL_IDENTITY_TYPE_INVALID = "REAL_IDENTITY_TYPE_INVALID",
            REAL_IDENTITY_TYPE_ID_CARD = "REAL_IDENTITY_TYPE_ID_CARD",
        }
    }

    /// APP预签约自动还款协议：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("plan_id"),
            message::required::<String>("out_contract_code"),
            message::required::<String>("display_name"),
            message::required::<String>("contract_notify_url"),
            message::required::<i64>("repayment_day"),
            message::required::<String>("repayment_amount_limit"),
            message::optional::<String>("sub_mchid"),
            message::optional::<String>("sub_appid"),
            message::required::<RealIdentity>("real_identity"),
            message::optional::<TradeInfo>("trade_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户AppID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 模板ID（必填）
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("plan_id", value))
        }

        /// 服务商签约协议号（必填）
        pub fn out_contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_contract_code", value))
        }

        /// 用户展示名称（必填）
        pub fn display_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("display_name", value))
        }

        /// 签约结果通知地址（必填）
        pub fn contract_notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_notify_url", value))
        }

        /// 还款日（必填）
        #[inline]
        pub fn repayment_day(self, value: i64) -> Self {
            Self(self.0.with("repayment_day", value))
        }

        /// 还款金额上限（必填）
        pub fn repayment_amount_limit(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("repayment_amount_limit", value))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 子商户AppID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 用户实名信息（必填）
        #[inline]
        pub fn real_identity(self, value: RealIdentity) -> Self {
            Self(self.0.with("real_identity", value))
        }

        /// 交易信息
        #[inline]
        pub fn trade_info(self, value: TradeInfo) -> Self {
            Self(self.0.with("trade_info", value))
        }
    }

    /// 用户实名信息
    pub struct RealIdentity(pub(crate) message::Object);

    impl RealIdentity {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<IdentityType>>("identity_type"),
            message::required::<crate::Sensitive>("identity_id"),
            message::required::<crate::Sensitive>("real_name"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 实名验证类型（必填）
        pub fn identity_type(self, value: impl Into<crate::Enumeration<IdentityType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<IdentityType>>("identity_type", value))
        }

        /// 自然人证件号码，加密传输（必填）
        pub fn identity_id(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("identity_id", value))
        }

        /// 自然人姓名，加密传输（必填）
        pub fn real_name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("real_name", value))
        }
    }

    /// 交易信息
    pub struct TradeInfo(pub(crate) message::Object);

    impl TradeInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_trade_no"),
            message::required::<crate::Fen>("deduct_amount"),
            message::optional::<String>("description"),
            message::optional::<String>("attach"),
            message::optional::<String>("notify_url"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户侧交易单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 还款金额，单位为分（必填）
        pub fn deduct_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("deduct_amount", value))
        }

        /// 产品描述
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }

        /// 商户数据包
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("attach", value))
        }

        /// 商户回调地址
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }
    }

    /// APP预签约自动还款协议：应答
    #[non_exhaustive]
    pub struct Response {
        /// 预签约码
        pub presign_token: Option<String>,
        /// 跳转到的签约服务提供方
        pub redirect_service: Option<String>,
    }

    request!(Request, RealIdentity, TradeInfo);

    held!(RealIdentity, TradeInfo);

    message! {
        Response {
            0 => presign_token: "presign_token",
            1 => redirect_service: "redirect_service",
        }
    }
}
