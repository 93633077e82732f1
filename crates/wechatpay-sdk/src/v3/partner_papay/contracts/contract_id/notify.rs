//! `/v3/partner-papay/contracts/{contract_id}/notify`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/partner-papay/contracts/{contract_id}/notify`
#[derive(Clone, Debug)]
pub struct Notify(pub(crate) Node);

impl Notify {
    /// 服务商商户预扣费通知 (partner)
    ///
    /// `POST /v3/partner-papay/contracts/{contract_id}/notify`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::partner_papay::contracts::contract_id::notify::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_mchid("1230000109")
    ///     .sp_appid("wxd678efh567hg6787")
    ///     .sub_mchid("12345512")
    ///     .sub_appid("wxd678efh567hg6787")
    ///     .deduct_duration(post::DeductDuration::new().count(1).unit("DAY"))
    ///     .estimated_amount(post::EstimatedAmount::new().amount(1).currency("CNY"));
    /// client
    ///     .v3()
    ///     .partner_papay()
    ///     .contracts()
    ///     .contract_id("123124412412423431")
    ///     .notify()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011988373)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/partner-papay/contracts/{contract_id}/notify", rest)
    }
}

/// 服务商商户预扣费通知
pub mod post {
    use http::Method;

    use crate::message::{Fen, Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/partner-papay/contracts/{contract_id}/notify");

    /// 服务商商户预扣费通知：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 服务商商户号
        pub sp_mchid: Required<String>,
        /// 服务商应用ID
        pub sp_appid: Required<String>,
        /// 子商户号
        pub sub_mchid: Required<String>,
        /// 子商户应用D
        pub sub_appid: Option<String>,
        /// 扣费持续时间
        pub deduct_duration: Option<DeductDuration>,
        /// 预计扣费金额信息
        pub estimated_amount: Required<EstimatedAmount>,
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

        /// 服务商应用ID
        #[inline]
        pub fn sp_appid(mut self, value: impl Into<String>) -> Self {
            self.sp_appid = Required::set(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 子商户应用D
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 扣费持续时间
        #[inline]
        pub fn deduct_duration(mut self, value: DeductDuration) -> Self {
            self.deduct_duration = Some(value);
            self
        }

        /// 预计扣费金额信息
        #[inline]
        pub fn estimated_amount(mut self, value: EstimatedAmount) -> Self {
            self.estimated_amount = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sp_mchid", &mut self.sp_mchid),
                ("sp_appid", &mut self.sp_appid),
                ("sub_mchid", &mut self.sub_mchid),
                ("sub_appid", &mut self.sub_appid),
                ("deduct_duration", &mut self.deduct_duration),
                ("estimated_amount", &mut self.estimated_amount),
            ]);
        }
    }

    /// 扣费持续时间
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DeductDuration {
        /// 扣费持续时间数
        pub count: Required<i64>,
        /// 单位
        pub unit: Option<String>,
    }

    impl DeductDuration {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 扣费持续时间数
        #[inline]
        pub fn count(mut self, value: i64) -> Self {
            self.count = Required::set(value);
            self
        }

        /// 单位
        #[inline]
        pub fn unit(mut self, value: impl Into<String>) -> Self {
            self.unit = Some(value.into());
            self
        }
    }

    impl Message for DeductDuration {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("count", &mut self.count), ("unit", &mut self.unit)]);
        }
    }

    /// 预计扣费金额信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct EstimatedAmount {
        /// 预计扣费金额，单位为分
        pub amount: Required<Fen>,
        /// 预计扣费货币类型
        pub currency: Option<String>,
    }

    impl EstimatedAmount {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 预计扣费金额，单位为分
        #[inline]
        pub fn amount(mut self, value: impl Into<Fen>) -> Self {
            self.amount = Required::set(value.into());
            self
        }

        /// 预计扣费货币类型
        #[inline]
        pub fn currency(mut self, value: impl Into<String>) -> Self {
            self.currency = Some(value.into());
            self
        }
    }

    impl Message for EstimatedAmount {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("amount", &mut self.amount), ("currency", &mut self.currency)]);
        }
    }

    message!(Request, DeductDuration, EstimatedAmount);
}
