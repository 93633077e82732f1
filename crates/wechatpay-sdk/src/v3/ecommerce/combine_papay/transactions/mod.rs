//! `/v3/ecommerce/combine-papay/transactions`

pub mod combine_out_trade_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ecommerce/combine-papay/transactions`
#[derive(Clone, Debug)]
pub struct Transactions(pub(crate) Node);

impl Transactions {
    /// `/{combine_out_trade_no}`: 合单商户订单号
    #[inline]
    pub fn combine_out_trade_no(
        self,
        value: impl Into<String>,
    ) -> combine_out_trade_no::CombineOutTradeNo {
        combine_out_trade_no::CombineOutTradeNo(self.0.bind("combine_out_trade_no", value))
    }

    /// 电商合单委托代扣支付 (partner)
    ///
    /// `POST /v3/ecommerce/combine-papay/transactions`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::combine_papay::transactions::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .combine_appid("wxd678efh567hg6787")
    ///     .combine_mchid("1900000109")
    ///     .combine_out_trade_no("P20150806125346")
    ///     .contract_id("123124412412423431")
    ///     .sub_orders(vec![
    ///         post::SubOrders::new()
    ///             .mchid("1900000109")
    ///             .attach("深圳分店")
    ///             .amount(post::Amount::new().total_amount(100).currency("CNY"))
    ///             .out_trade_no("20150806125346")
    ///             .sub_mchid("1900000109")
    ///             .sub_appid("wxd678efh567hg6787")
    ///             .description("腾讯充值中心-QQ会员充值")
    ///             .settle_info(post::SettleInfo::new().profit_sharing(true).subsidy_amount(10))
    ///             .sub_risk_info("ip:202.106.196.115;last_oid:ox6zi6jKVxWVxxxx-xWlkMxxxx7E;device:%27Android%3B12%3BHUAWEI%3BADA-AL00%27;"),
    ///     ])
    ///     .risk_info("ip:202.106.196.115;last_oid:ox6zi6jKVxWVxxxx-xWlkMxxxx7E;device:%27Android%3B12%3BHUAWEI%3BADA-AL00%27;");
    /// let answer = client.v3().ecommerce().combine_papay().transactions().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012884121)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ecommerce/combine-papay/transactions", rest)
    }
}

/// 电商合单委托代扣支付
pub mod post {
    use http::Method;

    use crate::message::{Fen, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::ecommerce::combine_papay::transactions::combine_out_trade_no::get::{
        Amount as SubOrdersAmount, CombinePayerInfo, Response, SubOrders as ResponseSubOrders,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/ecommerce/combine-papay/transactions")
            .numbered_by("combine_out_trade_no");

    /// 电商合单委托代扣支付：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 合单商户appid
        pub combine_appid: Required<String>,
        /// 合单商户号
        pub combine_mchid: Required<String>,
        /// 合单商户订单号
        pub combine_out_trade_no: Required<String>,
        /// 委托代扣协议ID
        pub contract_id: Required<String>,
        /// 子单信息
        pub sub_orders: Option<Vec<SubOrders>>,
        /// 风控信息
        pub risk_info: Option<String>,
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

        /// 合单商户号
        #[inline]
        pub fn combine_mchid(mut self, value: impl Into<String>) -> Self {
            self.combine_mchid = Required::set(value.into());
            self
        }

        /// 合单商户订单号
        #[inline]
        pub fn combine_out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.combine_out_trade_no = Required::set(value.into());
            self
        }

        /// 委托代扣协议ID
        #[inline]
        pub fn contract_id(mut self, value: impl Into<String>) -> Self {
            self.contract_id = Required::set(value.into());
            self
        }

        /// 子单信息
        #[inline]
        pub fn sub_orders(mut self, value: Vec<SubOrders>) -> Self {
            self.sub_orders = Some(value);
            self
        }

        /// 风控信息
        #[inline]
        pub fn risk_info(mut self, value: impl Into<String>) -> Self {
            self.risk_info = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("combine_appid", &mut self.combine_appid),
                ("combine_mchid", &mut self.combine_mchid),
                ("combine_out_trade_no", &mut self.combine_out_trade_no),
                ("contract_id", &mut self.contract_id),
                ("sub_orders", &mut self.sub_orders),
                ("risk_info", &mut self.risk_info),
            ]);
        }
    }

    /// 子单信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SubOrders {
        /// 子单商户号
        pub mchid: Required<String>,
        /// 附加数据
        pub attach: Option<String>,
        /// 订单金额
        pub amount: Required<Amount>,
        /// 子单商户订单号
        pub out_trade_no: Required<String>,
        /// 二级商户号
        pub sub_mchid: Required<String>,
        /// 二级商户appid
        pub sub_appid: Option<String>,
        /// 商品描述
        pub description: Required<String>,
        /// 结算信息
        pub settle_info: Option<SettleInfo>,
        /// 子单风控信息
        pub sub_risk_info: Option<String>,
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

        /// 附加数据
        #[inline]
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }

        /// 订单金额
        #[inline]
        pub fn amount(mut self, value: Amount) -> Self {
            self.amount = Required::set(value);
            self
        }

        /// 子单商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Required::set(value.into());
            self
        }

        /// 二级商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 二级商户appid
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 商品描述
        #[inline]
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Required::set(value.into());
            self
        }

        /// 结算信息
        #[inline]
        pub fn settle_info(mut self, value: SettleInfo) -> Self {
            self.settle_info = Some(value);
            self
        }

        /// 子单风控信息
        #[inline]
        pub fn sub_risk_info(mut self, value: impl Into<String>) -> Self {
            self.sub_risk_info = Some(value.into());
            self
        }
    }

    impl Message for SubOrders {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("mchid", &mut self.mchid),
                ("attach", &mut self.attach),
                ("amount", &mut self.amount),
                ("out_trade_no", &mut self.out_trade_no),
                ("sub_mchid", &mut self.sub_mchid),
                ("sub_appid", &mut self.sub_appid),
                ("description", &mut self.description),
                ("settle_info", &mut self.settle_info),
                ("sub_risk_info", &mut self.sub_risk_info),
            ]);
        }
    }

    /// 订单金额
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Amount {
        /// 标价金额，单位为分
        pub total_amount: Required<Fen>,
        /// 标价币种
        pub currency: Required<String>,
    }

    impl Amount {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 标价金额，单位为分
        #[inline]
        pub fn total_amount(mut self, value: impl Into<Fen>) -> Self {
            self.total_amount = Required::set(value.into());
            self
        }

        /// 标价币种
        #[inline]
        pub fn currency(mut self, value: impl Into<String>) -> Self {
            self.currency = Required::set(value.into());
            self
        }
    }

    impl Message for Amount {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("total_amount", &mut self.total_amount), ("currency", &mut self.currency)]);
        }
    }

    /// 结算信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SettleInfo {
        /// 是否指定分账
        pub profit_sharing: Option<bool>,
        /// 补差金额，单位为分
        pub subsidy_amount: Option<Fen>,
    }

    impl SettleInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 是否指定分账
        #[inline]
        pub fn profit_sharing(mut self, value: bool) -> Self {
            self.profit_sharing = Some(value);
            self
        }

        /// 补差金额，单位为分
        #[inline]
        pub fn subsidy_amount(mut self, value: impl Into<Fen>) -> Self {
            self.subsidy_amount = Some(value.into());
            self
        }
    }

    impl Message for SettleInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("profit_sharing", &mut self.profit_sharing),
                ("subsidy_amount", &mut self.subsidy_amount),
            ]);
        }
    }

    message!(Request, SubOrders, Amount, SettleInfo);
}
