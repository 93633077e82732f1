//! `/v3/credit-repayment/partner/contracts/h5-presign`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/credit-repayment/partner/contracts/h5-presign`
#[derive(Clone, Debug)]
pub struct H5Presign(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/credit-repayment/partner/contracts/h5-presign", rest)
    }
}

/// H5预签约自动还款协议
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::credit_repayment::partner::contracts::app_presign::post::{
        IdentityType, RealIdentity, TradeInfo,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/credit-repayment/partner/contracts/h5-presign");

    /// H5预签约自动还款协议：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 商户AppID
        pub appid: Required<String>,
        /// 模板ID
        pub plan_id: Required<String>,
        /// 服务商签约协议号
        pub out_contract_code: Required<String>,
        /// 用户展示名称
        pub display_name: Required<String>,
        /// 签约结果通知地址
        pub contract_notify_url: Required<String>,
        /// 还款日
        pub repayment_day: Required<i64>,
        /// 还款金额上限
        pub repayment_amount_limit: Required<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 子商户AppID
        pub sub_appid: Option<String>,
        /// 用户实名信息
        pub real_identity: Required<RealIdentity>,
        /// 交易信息
        pub trade_info: Option<TradeInfo>,
        /// 跳转控制信息
        pub jump_info: Option<JumpInfo>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户AppID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 模板ID
        #[inline]
        pub fn plan_id(mut self, value: impl Into<String>) -> Self {
            self.plan_id = Required::set(value.into());
            self
        }

        /// 服务商签约协议号
        #[inline]
        pub fn out_contract_code(mut self, value: impl Into<String>) -> Self {
            self.out_contract_code = Required::set(value.into());
            self
        }

        /// 用户展示名称
        #[inline]
        pub fn display_name(mut self, value: impl Into<String>) -> Self {
            self.display_name = Required::set(value.into());
            self
        }

        /// 签约结果通知地址
        #[inline]
        pub fn contract_notify_url(mut self, value: impl Into<String>) -> Self {
            self.contract_notify_url = Required::set(value.into());
            self
        }

        /// 还款日
        #[inline]
        pub fn repayment_day(mut self, value: i64) -> Self {
            self.repayment_day = Required::set(value);
            self
        }

        /// 还款金额上限
        #[inline]
        pub fn repayment_amount_limit(mut self, value: impl Into<String>) -> Self {
            self.repayment_amount_limit = Required::set(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 子商户AppID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 用户实名信息
        #[inline]
        pub fn real_identity(mut self, value: RealIdentity) -> Self {
            self.real_identity = Required::set(value);
            self
        }

        /// 交易信息
        #[inline]
        pub fn trade_info(mut self, value: TradeInfo) -> Self {
            self.trade_info = Some(value);
            self
        }

        /// 跳转控制信息
        #[inline]
        pub fn jump_info(mut self, value: JumpInfo) -> Self {
            self.jump_info = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("plan_id", &mut self.plan_id),
                ("out_contract_code", &mut self.out_contract_code),
                ("display_name", &mut self.display_name),
                ("contract_notify_url", &mut self.contract_notify_url),
                ("repayment_day", &mut self.repayment_day),
                ("repayment_amount_limit", &mut self.repayment_amount_limit),
                ("sub_mchid", &mut self.sub_mchid),
                ("sub_appid", &mut self.sub_appid),
                ("real_identity", &mut self.real_identity),
                ("trade_info", &mut self.trade_info),
                ("jump_info", &mut self.jump_info),
            ]);
        }
    }

    /// 跳转控制信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct JumpInfo {
        /// 签约完后要跳转到的应用AppID
        pub jump_appid: Option<String>,
    }

    impl JumpInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 签约完后要跳转到的应用AppID
        #[inline]
        pub fn jump_appid(mut self, value: impl Into<String>) -> Self {
            self.jump_appid = Some(value.into());
            self
        }
    }

    impl Message for JumpInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("jump_appid", &mut self.jump_appid)]);
        }
    }

    /// H5预签约自动还款协议：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 拉起微信支付签约页的URL
        pub redirect_url: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("redirect_url", &mut self.redirect_url)]);
        }
    }

    message!(Request, JumpInfo, Response);
}
