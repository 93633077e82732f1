//! `/v3/papay/contracts/{contract_id}/notify`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/papay/contracts/{contract_id}/notify`
#[derive(Clone, Debug)]
pub struct Notify(pub(crate) Node);

impl Notify {
    /// 直连商户预扣费通知 (direct)
    ///
    /// `POST /v3/papay/contracts/{contract_id}/notify`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::papay::contracts::contract_id::notify::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mchid("1230000109")
    ///     .appid("wxd678efh567hg6787")
    ///     .deduct_duration(post::DeductDuration::new().count(1).unit(post::Unit::DAY))
    ///     .estimated_amount(post::EstimatedAmount::new().amount(1).currency("CNY"));
    /// client.v3().papay().contracts().contract_id("").notify().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987402)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/papay/contracts/{contract_id}/notify", rest)
    }
}

/// 直连商户预扣费通知
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/papay/contracts/{contract_id}/notify");

    enumeration! {
        /// 单位
        Unit {
            DAY = "DAY",
        }
    }

    /// 直连商户预扣费通知：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 直连商户号
        pub mchid: Required<String>,
        /// 公众号ID
        pub appid: Required<String>,
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

        /// 直连商户号
        #[inline]
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Required::set(value.into());
            self
        }

        /// 公众号ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
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
                ("mchid", &mut self.mchid),
                ("appid", &mut self.appid),
                ("deduct_duration", &mut self.deduct_duration),
                ("estimated_amount", &mut self.estimated_amount),
            ]);
        }
    }

    /// 扣费持续时间
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DeductDuration {
        /// 扣费持续时间数，已知取值：`1`、`2`、`3`
        pub count: Required<i64>,
        /// 单位
        pub unit: Option<Enumeration<Unit>>,
    }

    impl DeductDuration {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 扣费持续时间数，已知取值：`1`、`2`、`3`
        #[inline]
        pub fn count(mut self, value: i64) -> Self {
            self.count = Required::set(value);
            self
        }

        /// 单位
        #[inline]
        pub fn unit(mut self, value: impl Into<Enumeration<Unit>>) -> Self {
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
