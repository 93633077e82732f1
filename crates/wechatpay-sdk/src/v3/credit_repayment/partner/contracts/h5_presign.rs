//! `/v3/credit-repayment/partner/contracts/h5-presign`

/// `/v3/credit-repayment/partner/contracts/h5-presign`
pub struct H5Presign {
    pub(crate) node: crate::chain::Node,
}

impl H5Presign {
    /// H5预签约自动还款协议 (partner)
    ///
    /// `POST /v3/credit-repayment/partner/contracts/h5-presign`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::credit_repayment::partner::contracts::h5_presign::post;
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
    ///     )
    ///     .jump_info(post::JumpInfo::new().jump_appid("example_jump_appid"));
    /// let answer = client
    ///     .v3()
    ///     .credit_repayment()
    ///     .partner()
    ///     .contracts()
    ///     .h5_presign()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016779565)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/credit-repayment/partner/contracts/h5-presign", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/credit-repayment/partner/contracts/h5-presign")
    }
}

/// H5预签约自动还款协议
pub mod post {
    use crate::message;

    pub use crate::v3::credit_repayment::partner::contracts::app_presign::post::{
        IdentityType, RealIdentity, TradeInfo,
    };

    /// H5预签约自动还款协议：请求
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
            message::optional::<JumpInfo>("jump_info"),
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

        /// 跳转控制信息
        #[inline]
        pub fn jump_info(self, value: JumpInfo) -> Self {
            Self(self.0.with("jump_info", value))
        }
    }

    /// 跳转控制信息
    pub struct JumpInfo(pub(crate) message::Object);

    impl JumpInfo {
        const MEMBERS: &'static [message::Listed] = &[message::optional::<String>("jump_appid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 签约完后要跳转到的应用AppID
        pub fn jump_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("jump_appid", value))
        }
    }

    /// H5预签约自动还款协议：应答
    #[non_exhaustive]
    pub struct Response {
        /// 拉起微信支付签约页的URL
        pub redirect_url: Option<String>,
    }

    request!(Request, JumpInfo);

    held!(JumpInfo);

    message! {
        Response {
            0 => redirect_url: "redirect_url",
        }
    }
}
