//! `/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`
#[derive(Clone, Debug)]
pub struct Close(pub(crate) Node);

impl Close {
    /// 合单关闭订单 (direct and partner)
    ///
    /// `POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::combine_transactions::out_trade_no::combine_out_trade_no::close::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .combine_appid("wxd678efh567hg6787")
    ///     .sub_orders(vec![
    ///         post::SubOrders::new()
    ///             .mchid("1900000109")
    ///             .out_trade_no("20150806125346")
    ///             .individual_auth_id("1900000109")
    ///             .sub_mchid("1900000109")
    ///             .sub_appid("wxd678efh567hg6999"),
    ///     ]);
    /// client
    ///     .v3()
    ///     .combine_transactions()
    ///     .out_trade_no()
    ///     .combine_out_trade_no("")
    ///     .close()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551793)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close", rest)
    }
}

/// 合单关闭订单
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close",
    )
    .idempotent_by("combine_out_trade_no");

    /// 合单关闭订单：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 合单商户appid
        pub combine_appid: Required<String>,
        /// 商品单信息
        pub sub_orders: Required<Vec<SubOrders>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 合单商户appid
        #[inline]
        pub fn combine_appid(mut self, value: impl Into<String>) -> Self {
            self.combine_appid = Required::set(value.into());
            self
        }

        /// 商品单信息
        #[inline]
        pub fn sub_orders(mut self, value: Vec<SubOrders>) -> Self {
            self.sub_orders = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("combine_appid", &mut self.combine_appid),
                ("sub_orders", &mut self.sub_orders),
            ]);
        }
    }

    /// 商品单信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SubOrders {
        /// 子单商户号
        pub mchid: Required<String>,
        /// 商品单商户订单号
        pub out_trade_no: Required<String>,
        /// 商品单个人收款方受理授权ID
        pub individual_auth_id: Option<String>,
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
    }

    impl SubOrders {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 子单商户号
        #[inline]
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Required::set(value.into());
            self
        }

        /// 商品单商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Required::set(value.into());
            self
        }

        /// 商品单个人收款方受理授权ID
        #[inline]
        pub fn individual_auth_id(mut self, value: impl Into<String>) -> Self {
            self.individual_auth_id = Some(value.into());
            self
        }

        /// 二级商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 子商户应用ID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }
    }

    impl Message for SubOrders {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("mchid", &mut self.mchid),
                ("out_trade_no", &mut self.out_trade_no),
                ("individual_auth_id", &mut self.individual_auth_id),
                ("sub_mchid", &mut self.sub_mchid),
                ("sub_appid", &mut self.sub_appid),
            ]);
        }
    }

    message!(Request, SubOrders);
}
