//! `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app`
#[derive(Clone, Debug)]
pub struct App(pub(crate) Node);

impl App {
    /// App场景预约扣费类型签约的预签约 (partner)
    ///
    /// `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::papay::scheduled_deduct_sign::partner::contracts::pre_entrust_sign::app::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_appid("wxd678efh567hg6787")
    ///     .sp_openid("oYobu0MVnQfWpSMOYJz2AHPG_gQw")
    ///     .sub_mchid("1900000109")
    ///     .sub_appid("wxd678efh567hg6787")
    ///     .sub_openid("wxd678efh567hg6787")
    ///     .plan_id(12535)
    ///     .out_contract_code("wxwtdk20200910100000")
    ///     .contract_display_account("微信代扣用户A")
    ///     .contract_notify_url("https://yourapp.com/notify")
    ///     .out_user_code("用户A")
    ///     .deduct_schedule(
    ///         post::DeductSchedule::new()
    ///             .estimated_deduct_date("2019-11-22")
    ///             .estimated_deduct_amount(
    ///                 post::EstimatedDeductAmount::new().total(1).currency("CNY"),
    ///             )
    ///             .description("小乔-碎云皮肤（微信83区沧海之耀）"),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .papay()
    ///     .scheduled_deduct_sign()
    ///     .partner()
    ///     .contracts()
    ///     .pre_entrust_sign()
    ///     .app()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012693028)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app", rest)
    }
}

/// App场景预约扣费类型签约的预签约
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::papay::insurance_sign::contracts::plan_id::plan_id::contract_id::contract_id::renew::post::EstimatedDeductAmount;
pub use crate::v3::papay::scheduled_deduct_sign::contracts::pre_entrust_sign::app::post::{DeductSchedule, Response};

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app",
    );

    /// App场景预约扣费类型签约的预签约：请求（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 应用ID
        pub sp_appid: Required<String>,
        /// 用户在服务商商户应用下的用户标示
        pub sp_openid: Option<String>,
        /// 子商户号
        pub sub_mchid: Required<String>,
        /// 子商户的AppID
        pub sub_appid: Option<String>,
        /// 子商户AppID对应的用户OpenID
        pub sub_openid: Option<String>,
        /// 委托代扣模板ID
        pub plan_id: Required<i64>,
        /// 商户签约协议号
        pub out_contract_code: Required<String>,
        /// 用户账户展示名称
        pub contract_display_account: Required<String>,
        /// 签约结果通知地址
        pub contract_notify_url: Required<String>,
        /// 商户侧用户标识
        pub out_user_code: Option<String>,
        /// 用于预约扣费的预约信息
        pub deduct_schedule: Option<DeductSchedule>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 应用ID
        #[inline]
        pub fn sp_appid(mut self, value: impl Into<String>) -> Self {
            self.sp_appid = Required::set(value.into());
            self
        }

        /// 用户在服务商商户应用下的用户标示
        #[inline]
        pub fn sp_openid(mut self, value: impl Into<String>) -> Self {
            self.sp_openid = Some(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 子商户的AppID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 子商户AppID对应的用户OpenID
        #[inline]
        pub fn sub_openid(mut self, value: impl Into<String>) -> Self {
            self.sub_openid = Some(value.into());
            self
        }

        /// 委托代扣模板ID
        #[inline]
        pub fn plan_id(mut self, value: i64) -> Self {
            self.plan_id = Required::set(value);
            self
        }

        /// 商户签约协议号
        #[inline]
        pub fn out_contract_code(mut self, value: impl Into<String>) -> Self {
            self.out_contract_code = Required::set(value.into());
            self
        }

        /// 用户账户展示名称
        #[inline]
        pub fn contract_display_account(mut self, value: impl Into<String>) -> Self {
            self.contract_display_account = Required::set(value.into());
            self
        }

        /// 签约结果通知地址
        #[inline]
        pub fn contract_notify_url(mut self, value: impl Into<String>) -> Self {
            self.contract_notify_url = Required::set(value.into());
            self
        }

        /// 商户侧用户标识
        #[inline]
        pub fn out_user_code(mut self, value: impl Into<String>) -> Self {
            self.out_user_code = Some(value.into());
            self
        }

        /// 用于预约扣费的预约信息
        #[inline]
        pub fn deduct_schedule(mut self, value: DeductSchedule) -> Self {
            self.deduct_schedule = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sp_appid", &mut self.sp_appid),
                ("sp_openid", &mut self.sp_openid),
                ("sub_mchid", &mut self.sub_mchid),
                ("sub_appid", &mut self.sub_appid),
                ("sub_openid", &mut self.sub_openid),
                ("plan_id", &mut self.plan_id),
                ("out_contract_code", &mut self.out_contract_code),
                ("contract_display_account", &mut self.contract_display_account),
                ("contract_notify_url", &mut self.contract_notify_url),
                ("out_user_code", &mut self.out_user_code),
                ("deduct_schedule", &mut self.deduct_schedule),
            ]);
        }
    }

    message!(Request);
}
