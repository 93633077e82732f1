//! `/v3/ecommerce/combine-papay/transactions`

pub mod combine_out_trade_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ecommerce/combine-papay/transactions`
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
        self.0.call(&post::OPERATION).message(request.0)
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

    use crate::message::{Fen, Listed, Object, held, optional, request, required};
    use crate::operation::Operation;

    pub use crate::v3::ecommerce::combine_papay::transactions::combine_out_trade_no::get::{
        Amount as SubOrdersAmount, CombinePayerInfo, Response, SubOrders as ResponseSubOrders,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/ecommerce/combine-papay/transactions")
            .numbered_by("combine_out_trade_no");

    /// 电商合单委托代扣支付：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("combine_appid"),
            required::<String>("combine_mchid"),
            required::<String>("combine_out_trade_no"),
            required::<String>("contract_id"),
            optional::<Vec<SubOrders>>("sub_orders"),
            optional::<String>("risk_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 合单商户appid（必填）
        pub fn combine_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("combine_appid", value.into()))
        }

        /// 合单商户号（必填）
        pub fn combine_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("combine_mchid", value.into()))
        }

        /// 合单商户订单号（必填）
        pub fn combine_out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("combine_out_trade_no", value.into()))
        }

        /// 委托代扣协议ID（必填）
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("contract_id", value.into()))
        }

        /// 子单信息
        #[inline]
        pub fn sub_orders(self, value: Vec<SubOrders>) -> Self {
            Self(self.0.with("sub_orders", value))
        }

        /// 风控信息
        pub fn risk_info(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("risk_info", value.into()))
        }
    }

    /// 子单信息
    #[derive(Clone)]
    pub struct SubOrders(pub(crate) Object);

    impl SubOrders {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("mchid"),
            optional::<String>("attach"),
            required::<Amount>("amount"),
            required::<String>("out_trade_no"),
            required::<String>("sub_mchid"),
            optional::<String>("sub_appid"),
            required::<String>("description"),
            optional::<SettleInfo>("settle_info"),
            optional::<String>("sub_risk_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 子单商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mchid", value.into()))
        }

        /// 附加数据
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("attach", value.into()))
        }

        /// 订单金额（必填）
        #[inline]
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.with("amount", value))
        }

        /// 子单商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_trade_no", value.into()))
        }

        /// 二级商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 二级商户appid
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_appid", value.into()))
        }

        /// 商品描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("description", value.into()))
        }

        /// 结算信息
        #[inline]
        pub fn settle_info(self, value: SettleInfo) -> Self {
            Self(self.0.with("settle_info", value))
        }

        /// 子单风控信息
        pub fn sub_risk_info(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_risk_info", value.into()))
        }
    }

    /// 订单金额
    #[derive(Clone)]
    pub struct Amount(pub(crate) Object);

    impl Amount {
        const MEMBERS: &'static [Listed] =
            &[required::<Fen>("total_amount"), required::<String>("currency")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 标价金额，单位为分（必填）
        pub fn total_amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("total_amount", value.into()))
        }

        /// 标价币种（必填）
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("currency", value.into()))
        }
    }

    /// 结算信息
    #[derive(Clone)]
    pub struct SettleInfo(pub(crate) Object);

    impl SettleInfo {
        const MEMBERS: &'static [Listed] =
            &[optional::<bool>("profit_sharing"), optional::<Fen>("subsidy_amount")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 是否指定分账
        #[inline]
        pub fn profit_sharing(self, value: bool) -> Self {
            Self(self.0.with("profit_sharing", value))
        }

        /// 补差金额，单位为分
        pub fn subsidy_amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("subsidy_amount", value.into()))
        }
    }

    request!(Request, SubOrders, Amount, SettleInfo);

    held!(SubOrders, Amount, SettleInfo);
}
