//! `/v3/credit-repayment/partner/contracts/app-presign`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/credit-repayment/partner/contracts/app-presign`
pub struct AppPresign(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/credit-repayment/partner/contracts/app-presign", rest)
    }
}

/// APP预签约自动还款协议
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, enumeration, held, message, optional,
        request, required,
    };
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/credit-repayment/partner/contracts/app-presign");

    enumeration! {
        /// 实名验证类型
        IdentityType {
            REAL_IDENTITY_TYPE_INVALID = "REAL_IDENTITY_TYPE_INVALID",
            REAL_IDENTITY_TYPE_ID_CARD = "REAL_IDENTITY_TYPE_ID_CARD",
        }
    }

    /// APP预签约自动还款协议：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            required::<String>("plan_id"),
            required::<String>("out_contract_code"),
            required::<String>("display_name"),
            required::<String>("contract_notify_url"),
            required::<i64>("repayment_day"),
            required::<String>("repayment_amount_limit"),
            optional::<String>("sub_mchid"),
            optional::<String>("sub_appid"),
            required::<RealIdentity>("real_identity"),
            optional::<TradeInfo>("trade_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户AppID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 模板ID（必填）
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("plan_id", value.into()))
        }

        /// 服务商签约协议号（必填）
        pub fn out_contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_contract_code", value.into()))
        }

        /// 用户展示名称（必填）
        pub fn display_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("display_name", value.into()))
        }

        /// 签约结果通知地址（必填）
        pub fn contract_notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("contract_notify_url", value.into()))
        }

        /// 还款日（必填）
        #[inline]
        pub fn repayment_day(self, value: i64) -> Self {
            Self(self.0.with("repayment_day", value))
        }

        /// 还款金额上限（必填）
        pub fn repayment_amount_limit(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("repayment_amount_limit", value.into()))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 子商户AppID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_appid", value.into()))
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
    #[derive(Clone)]
    pub struct RealIdentity(pub(crate) Object);

    impl RealIdentity {
        const MEMBERS: &'static [Listed] = &[
            required::<Enumeration<IdentityType>>("identity_type"),
            required::<Sensitive>("identity_id"),
            required::<Sensitive>("real_name"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 实名验证类型（必填）
        pub fn identity_type(self, value: impl Into<Enumeration<IdentityType>>) -> Self {
            Self(self.0.with::<Enumeration<IdentityType>>("identity_type", value.into()))
        }

        /// 自然人证件号码，加密传输（必填）
        pub fn identity_id(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with::<Sensitive>("identity_id", value.into()))
        }

        /// 自然人姓名，加密传输（必填）
        pub fn real_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with::<Sensitive>("real_name", value.into()))
        }
    }

    /// 交易信息
    #[derive(Clone)]
    pub struct TradeInfo(pub(crate) Object);

    impl TradeInfo {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("out_trade_no"),
            required::<Fen>("deduct_amount"),
            optional::<String>("description"),
            optional::<String>("attach"),
            optional::<String>("notify_url"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户侧交易单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_trade_no", value.into()))
        }

        /// 还款金额，单位为分（必填）
        pub fn deduct_amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("deduct_amount", value.into()))
        }

        /// 产品描述
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("description", value.into()))
        }

        /// 商户数据包
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("attach", value.into()))
        }

        /// 商户回调地址
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("notify_url", value.into()))
        }
    }

    /// APP预签约自动还款协议：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 预签约码
        pub presign_token: Option<String>,
        /// 跳转到的签约服务提供方
        pub redirect_service: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("presign_token", &mut self.presign_token),
                1 => Named("redirect_service", &mut self.redirect_service),
                _ => return None,
            })
        }
    }

    request!(Request, RealIdentity, TradeInfo);

    held!(RealIdentity, TradeInfo);

    message!(Response);
}
