//! `/v3/ecommerce/combine-papay/transactions`

pub mod combine_out_trade_no;

/// `/v3/ecommerce/combine-papay/transactions`
pub struct Transactions {
    pub(crate) node: crate::chain::Node,
}

impl Transactions {
    /// `/{combine_out_trade_no}`: 合单商户订单号
    pub fn combine_out_trade_no(
        self,
        value: impl Into<String>,
    ) -> combine_out_trade_no::CombineOutTradeNo {
        combine_out_trade_no::CombineOutTradeNo {
            node: self.node.bind("combine_out_trade_no", value),
        }
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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/combine-papay/transactions", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/combine-papay/transactions")
    }
}

/// 电商合单委托代扣支付
pub mod post {
    use crate::message;

    pub use crate::shared::v3_combine_transactions_app_post_amount::Amount;
    pub use crate::shared::v3_combine_transactions_app_post_settle_info::SettleInfo;
    pub use crate::shared::v3_combine_transactions_id_combine_transaction_id_get::CombinePayerInfo;
    pub use crate::shared::v3_ecommerce_combine_papay_transactions_combine_out_trade_no_get::Amount as SubOrdersAmount;
    pub use crate::v3::ecommerce::combine_papay::transactions::combine_out_trade_no::get::{
        Response, SubOrders as ResponseSubOrders,
    };

    /// 电商合单委托代扣支付：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("combine_appid"),
            message::required::<String>("combine_mchid"),
            message::required::<String>("combine_out_trade_no"),
            message::required::<String>("contract_id"),
            message::optional::<Vec<SubOrders>>("sub_orders"),
            message::optional::<String>("risk_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 合单商户appid（必填）
        pub fn combine_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("combine_appid", value))
        }

        /// 合单商户号（必填）
        pub fn combine_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("combine_mchid", value))
        }

        /// 合单商户订单号（必填）
        pub fn combine_out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("combine_out_trade_no", value))
        }

        /// 委托代扣协议ID（必填）
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_id", value))
        }

        /// 子单信息
        #[inline]
        pub fn sub_orders(self, value: Vec<SubOrders>) -> Self {
            Self(self.0.with("sub_orders", value))
        }

        /// 风控信息
        pub fn risk_info(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("risk_info", value))
        }
    }

    /// 子单信息
    pub struct SubOrders(pub(crate) message::Object);

    impl SubOrders {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("mchid"),
            message::optional::<String>("attach"),
            message::required::<Amount>("amount"),
            message::required::<String>("out_trade_no"),
            message::required::<String>("sub_mchid"),
            message::optional::<String>("sub_appid"),
            message::required::<String>("description"),
            message::optional::<SettleInfo>("settle_info"),
            message::optional::<String>("sub_risk_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 子单商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }

        /// 附加数据
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("attach", value))
        }

        /// 订单金额（必填）
        #[inline]
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.with("amount", value))
        }

        /// 子单商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 二级商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 二级商户appid
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 商品描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }

        /// 结算信息
        #[inline]
        pub fn settle_info(self, value: SettleInfo) -> Self {
            Self(self.0.with("settle_info", value))
        }

        /// 子单风控信息
        pub fn sub_risk_info(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_risk_info", value))
        }
    }

    request!(Request, SubOrders);

    held!(SubOrders);
}
