//! `/v3/payroll-card/wesure/insurance`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payroll-card/wesure/insurance`
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
        self.0.call_empty(&post::OPERATION).message(request.0)
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

    use crate::message::{Listed, Object, Time, request, required};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/payroll-card/wesure/insurance");

    /// 生成投保结果：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("sp_mchid"),
            required::<String>("wesure_order_no"),
            required::<String>("token"),
            required::<String>("insurance_company_order_no"),
            required::<String>("openid"),
            required::<String>("insure_state"),
            required::<Time>("insure_effect_time"),
            required::<Time>("insure_invalid_time"),
            required::<String>("insurance_company_name"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 服务商商户号（必填）
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sp_mchid", value.into()))
        }

        /// 特约商户商户号（必填）
        pub fn wesure_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("wesure_order_no", value.into()))
        }

        /// 微保保单号（必填）
        pub fn token(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("token", value.into()))
        }

        /// 保司保单号（必填）
        pub fn insurance_company_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("insurance_company_order_no", value.into()))
        }

        /// 用户标识（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("openid", value.into()))
        }

        /// 投保状态（必填）
        pub fn insure_state(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("insure_state", value.into()))
        }

        /// 保障生效时间（必填）
        pub fn insure_effect_time(self, value: impl Into<Time>) -> Self {
            Self(self.0.with::<Time>("insure_effect_time", value.into()))
        }

        /// 保障失效时间（必填）
        pub fn insure_invalid_time(self, value: impl Into<Time>) -> Self {
            Self(self.0.with::<Time>("insure_invalid_time", value.into()))
        }

        /// 保障的保险公司名称（必填）
        pub fn insurance_company_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("insurance_company_name", value.into()))
        }
    }

    request!(Request);
}
