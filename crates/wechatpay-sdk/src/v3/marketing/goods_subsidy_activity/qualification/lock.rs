//! `/v3/marketing/goods-subsidy-activity/qualification/lock`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/goods-subsidy-activity/qualification/lock`
#[derive(Clone, Debug)]
pub struct Lock(pub(crate) Node);

impl Lock {
    /// 锁定品牌加价购活动资格 (direct and partner)
    ///
    /// `POST /v3/marketing/goods-subsidy-activity/qualification/lock`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::goods_subsidy_activity::qualification::lock::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .order_information(
    ///         post::OrderInformation::new()
    ///             .payer_openid("")
    ///             .out_trade_no("")
    ///             .total_fee(0)
    ///             .store_id("")
    ///             .store_merchant_id(""),
    ///     )
    ///     .qualification_ids(vec!["string".to_owned()]);
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .goods_subsidy_activity()
    ///     .qualification()
    ///     .lock()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/goods-subsidy-activity/qualification/lock", rest)
    }
}

/// 锁定品牌加价购活动资格
pub mod post {
    use http::Method;

    use crate::message::{Fen, Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/marketing/goods-subsidy-activity/qualification/lock");

    /// 锁定品牌加价购活动资格：请求（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 订单信息
        pub order_information: Required<OrderInformation>,
        /// 待锁定的加价购资格ID列表
        pub qualification_ids: Required<Vec<String>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 订单信息
        #[inline]
        pub fn order_information(mut self, value: OrderInformation) -> Self {
            self.order_information = Required::set(value);
            self
        }

        /// 待锁定的加价购资格ID列表
        #[inline]
        pub fn qualification_ids(mut self, value: Vec<String>) -> Self {
            self.qualification_ids = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("order_information", &mut self.order_information),
                ("qualification_ids", &mut self.qualification_ids),
            ]);
        }
    }

    /// 订单信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct OrderInformation {
        /// 支付订单的微信用户OpenID
        pub payer_openid: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 订单总金额，单位为分
        pub total_fee: Option<Fen>,
        /// 门店ID
        pub store_id: Option<String>,
        /// 门店商户号
        pub store_merchant_id: Option<String>,
    }

    impl OrderInformation {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 支付订单的微信用户OpenID
        #[inline]
        pub fn payer_openid(mut self, value: impl Into<String>) -> Self {
            self.payer_openid = Some(value.into());
            self
        }

        /// 商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// 订单总金额，单位为分
        #[inline]
        pub fn total_fee(mut self, value: impl Into<Fen>) -> Self {
            self.total_fee = Some(value.into());
            self
        }

        /// 门店ID
        #[inline]
        pub fn store_id(mut self, value: impl Into<String>) -> Self {
            self.store_id = Some(value.into());
            self
        }

        /// 门店商户号
        #[inline]
        pub fn store_merchant_id(mut self, value: impl Into<String>) -> Self {
            self.store_merchant_id = Some(value.into());
            self
        }
    }

    impl Message for OrderInformation {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("payer_openid", &mut self.payer_openid),
                ("out_trade_no", &mut self.out_trade_no),
                ("total_fee", &mut self.total_fee),
                ("store_id", &mut self.store_id),
                ("store_merchant_id", &mut self.store_merchant_id),
            ]);
        }
    }

    /// 锁定品牌加价购活动资格：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回结果文案
        pub return_message: Option<String>,
        /// 锁定失败的资格ID列表
        pub failed_qualification_ids: Option<Vec<String>>,
        /// 锁定成功的资格ID列表
        pub succeed_qualification_ids: Option<Vec<String>>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("return_message", &mut self.return_message),
                ("failed_qualification_ids", &mut self.failed_qualification_ids),
                ("succeed_qualification_ids", &mut self.succeed_qualification_ids),
            ]);
        }
    }

    message!(Request, OrderInformation, Response);
}
