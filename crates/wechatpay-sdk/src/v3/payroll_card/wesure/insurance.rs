//! `/v3/payroll-card/wesure/insurance`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payroll-card/wesure/insurance`
#[derive(Clone, Debug)]
pub struct Insurance(pub(crate) Node);

impl Insurance {
    /// 生成投保结果 (partner)
    ///
    /// `POST /v3/payroll-card/wesure/insurance`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payroll_card::wesure::insurance::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_mchid("1900000109")
    ///     .wesure_order_no("1900000109")
    ///     .token("5fds5345dfd")
    ///     .insurance_company_order_no("5fds5345dfd")
    ///     .openid("111111")
    ///     .insure_state("INSURE_SUCCESS")
    ///     .insure_effect_time("2018-06-08T10:34:56+08:00")
    ///     .insure_invalid_time("2018-06-08T10:34:56+08:00")
    ///     .insurance_company_name("平安");
    /// client.v3().payroll_card().wesure().insurance().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payroll-card/wesure/insurance", rest)
    }
}

/// 生成投保结果
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/payroll-card/wesure/insurance");

    /// 生成投保结果：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 服务商商户号
        pub sp_mchid: Required<String>,
        /// 特约商户商户号
        pub wesure_order_no: Required<String>,
        /// 微保保单号
        pub token: Required<String>,
        /// 保司保单号
        pub insurance_company_order_no: Required<String>,
        /// 用户标识
        pub openid: Required<String>,
        /// 投保状态
        pub insure_state: Required<String>,
        /// 保障生效时间
        pub insure_effect_time: Required<Time>,
        /// 保障失效时间
        pub insure_invalid_time: Required<Time>,
        /// 保障的保险公司名称
        pub insurance_company_name: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务商商户号
        #[inline]
        pub fn sp_mchid(mut self, value: impl Into<String>) -> Self {
            self.sp_mchid = Required::set(value.into());
            self
        }

        /// 特约商户商户号
        #[inline]
        pub fn wesure_order_no(mut self, value: impl Into<String>) -> Self {
            self.wesure_order_no = Required::set(value.into());
            self
        }

        /// 微保保单号
        #[inline]
        pub fn token(mut self, value: impl Into<String>) -> Self {
            self.token = Required::set(value.into());
            self
        }

        /// 保司保单号
        #[inline]
        pub fn insurance_company_order_no(mut self, value: impl Into<String>) -> Self {
            self.insurance_company_order_no = Required::set(value.into());
            self
        }

        /// 用户标识
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Required::set(value.into());
            self
        }

        /// 投保状态
        #[inline]
        pub fn insure_state(mut self, value: impl Into<String>) -> Self {
            self.insure_state = Required::set(value.into());
            self
        }

        /// 保障生效时间
        #[inline]
        pub fn insure_effect_time(mut self, value: impl Into<Time>) -> Self {
            self.insure_effect_time = Required::set(value.into());
            self
        }

        /// 保障失效时间
        #[inline]
        pub fn insure_invalid_time(mut self, value: impl Into<Time>) -> Self {
            self.insure_invalid_time = Required::set(value.into());
            self
        }

        /// 保障的保险公司名称
        #[inline]
        pub fn insurance_company_name(mut self, value: impl Into<String>) -> Self {
            self.insurance_company_name = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sp_mchid", &mut self.sp_mchid),
                ("wesure_order_no", &mut self.wesure_order_no),
                ("token", &mut self.token),
                ("insurance_company_order_no", &mut self.insurance_company_order_no),
                ("openid", &mut self.openid),
                ("insure_state", &mut self.insure_state),
                ("insure_effect_time", &mut self.insure_effect_time),
                ("insure_invalid_time", &mut self.insure_invalid_time),
                ("insurance_company_name", &mut self.insurance_company_name),
            ]);
        }
    }

    message!(Request);
}
