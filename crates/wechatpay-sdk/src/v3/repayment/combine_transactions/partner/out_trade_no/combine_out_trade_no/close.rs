//! `/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close`
#[derive(Clone, Debug)]
pub struct Close(pub(crate) Node);

impl Close {
    /// 商户关单 (partner)
    ///
    /// `POST /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::repayment::combine_transactions::partner::out_trade_no::combine_out_trade_no::close::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_orders(vec![
    ///         post::SubOrders::new()
    ///             .mchid("1900000109")
    ///             .out_trade_no("20150806125346")
    ///             .sub_mchid("1900000109"),
    ///     ]);
    /// client
    ///     .v3()
    ///     .repayment()
    ///     .combine_transactions()
    ///     .partner()
    ///     .out_trade_no()
    ///     .combine_out_trade_no("1217752501201407033233368018")
    ///     .close()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015124497)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close",
            rest,
        )
    }
}

/// 商户关单
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close",
    );

    /// 商户关单：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 还款明细单信息列表
        pub sub_orders: Required<Vec<SubOrders>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 还款明细单信息列表
        #[inline]
        pub fn sub_orders(mut self, value: Vec<SubOrders>) -> Self {
            self.sub_orders = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("sub_orders", &mut self.sub_orders)]);
        }
    }

    /// 还款明细单信息列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SubOrders {
        /// 还款单发起商户号
        pub mchid: Required<String>,
        /// 还款明细单订单号
        pub out_trade_no: Required<String>,
        /// 二级商户号
        pub sub_mchid: Option<String>,
    }

    impl SubOrders {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 还款单发起商户号
        #[inline]
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Required::set(value.into());
            self
        }

        /// 还款明细单订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Required::set(value.into());
            self
        }

        /// 二级商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }
    }

    impl Message for SubOrders {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("mchid", &mut self.mchid),
                ("out_trade_no", &mut self.out_trade_no),
                ("sub_mchid", &mut self.sub_mchid),
            ]);
        }
    }

    message!(Request, SubOrders);
}
