//! `/v3/combine-transactions/out-trade-no/{combine_out_trade_no}`

pub mod close;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/combine-transactions/out-trade-no/{combine_out_trade_no}`
pub struct CombineOutTradeNo(pub(crate) Node);

impl CombineOutTradeNo {
    /// `/close`
    #[inline]
    pub fn close(self) -> close::Close {
        close::Close(self.0)
    }

    /// 合单查询订单 (direct and partner)
    ///
    /// `GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .combine_transactions()
    ///     .out_trade_no()
    ///     .combine_out_trade_no("P20150806125346")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551745)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/combine-transactions/out-trade-no/{combine_out_trade_no}", rest)
    }
}

/// 合单查询订单
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Fen, Message, Named, Time, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v3::combine_transactions::app::post::TradeScenario;
    pub use crate::v3::combine_transactions::id::combine_transaction_id::get::{
        CombinePayerInfo, SceneInfo,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/combine-transactions/out-trade-no/{combine_out_trade_no}");

    enumeration! {
        /// 交易类型
        TradeType {
            NATIVE = "NATIVE",
            JSAPI = "JSAPI",
            APP = "APP",
            MWEB = "MWEB",
        }
    }

    enumeration! {
        /// 交易状态
        TradeState {
            SUCCESS = "SUCCESS",
            REFUND = "REFUND",
            NOTPAY = "NOTPAY",
            CLOSED = "CLOSED",
            PAYERROR = "PAYERROR",
        }
    }

    enumeration! {
        /// 优惠范围
        Scope {
            GLOBAL = "GLOBAL",
            SINGLE = "SINGLE",
        }
    }

    enumeration! {
        /// 优惠类型
        Type {
            CASH = "CASH",
            NOCASH = "NOCASH",
        }
    }

    /// 合单查询订单：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 合单商户appid
        pub combine_appid: Option<String>,
        /// 合单商户号
        pub combine_mchid: Option<String>,
        /// 合单商户订单号
        pub combine_out_trade_no: Option<String>,
        /// 交易单微信支付订单号
        pub combine_transaction_id: Option<String>,
        /// 场景信息
        pub scene_info: Option<SceneInfo>,
        /// 商品单信息
        pub sub_orders: Option<Vec<SubOrders>>,
        /// 支付者
        pub combine_payer_info: Option<CombinePayerInfo>,
        /// 交易场景
        pub trade_scenario: Option<Enumeration<TradeScenario>>,
        /// 使用的商户贴息信息
        pub installment_info: Option<InstallmentInfo>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("combine_appid", &mut self.combine_appid),
                1 => Named("combine_mchid", &mut self.combine_mchid),
                2 => Named("combine_out_trade_no", &mut self.combine_out_trade_no),
                3 => Named("combine_transaction_id", &mut self.combine_transaction_id),
                4 => Named("scene_info", &mut self.scene_info),
                5 => Named("sub_orders", &mut self.sub_orders),
                6 => Named("combine_payer_info", &mut self.combine_payer_info),
                7 => Named("trade_scenario", &mut self.trade_scenario),
                8 => Named("installment_info", &mut self.installment_info),
                _ => return None,
            })
        }
    }

    /// 商品单信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SubOrders {
        /// 子单商户号
        pub mchid: Option<String>,
        /// 商品单个人收款方受理授权ID
        pub individual_auth_id: Option<String>,
        /// 商品单个人收款方平台昵称
        pub individual_name: Option<String>,
        /// 交易类型
        pub trade_type: Option<Enumeration<TradeType>>,
        /// 交易状态
        pub trade_state: Option<Enumeration<TradeState>>,
        /// 付款银行
        pub bank_type: Option<String>,
        /// 附加数据
        pub attach: Option<String>,
        /// 支付完成时间
        pub success_time: Option<Time>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商品单商户订单号
        pub out_trade_no: Option<String>,
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
        /// 用户子标识
        pub sub_openid: Option<String>,
        /// 优惠信息列表
        pub promotion_detail: Option<Vec<PromotionDetail>>,
        /// 订单金额
        pub amount: Option<Amount>,
    }

    impl Message for SubOrders {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("mchid", &mut self.mchid),
                1 => Named("individual_auth_id", &mut self.individual_auth_id),
                2 => Named("individual_name", &mut self.individual_name),
                3 => Named("trade_type", &mut self.trade_type),
                4 => Named("trade_state", &mut self.trade_state),
                5 => Named("bank_type", &mut self.bank_type),
                6 => Named("attach", &mut self.attach),
                7 => Named("success_time", &mut self.success_time),
                8 => Named("transaction_id", &mut self.transaction_id),
                9 => Named("out_trade_no", &mut self.out_trade_no),
                10 => Named("sub_mchid", &mut self.sub_mchid),
                11 => Named("sub_appid", &mut self.sub_appid),
                12 => Named("sub_openid", &mut self.sub_openid),
                13 => Named("promotion_detail", &mut self.promotion_detail),
                14 => Named("amount", &mut self.amount),
                _ => return None,
            })
        }
    }

    /// 使用的商户贴息信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct InstallmentInfo {
        /// 是否使用了商户贴息
        pub use_subsidy: Option<bool>,
        /// 用户实际选择分期期数
        pub selected_installment_number: Option<i64>,
    }

    impl Message for InstallmentInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("use_subsidy", &mut self.use_subsidy),
                1 => Named("selected_installment_number", &mut self.selected_installment_number),
                _ => return None,
            })
        }
    }

    /// 优惠信息列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 券ID
        pub coupon_id: Option<String>,
        /// 优惠名称
        pub name: Option<String>,
        /// 优惠范围
        pub scope: Option<Enumeration<Scope>>,
        /// 优惠类型
        pub r#type: Option<Enumeration<Type>>,
        /// 优惠券面额，单位为分
        pub amount: Option<Fen>,
        /// 活动批次ID
        pub stock_id: Option<String>,
        /// 微信出资，单位为分
        pub wechatpay_contribute: Option<Fen>,
        /// 商户出资，单位为分
        pub merchant_contribute: Option<Fen>,
        /// 其他出资，单位为分
        pub other_contribute: Option<Fen>,
        /// 优惠币种
        pub currency: Option<String>,
        /// 单品列表
        pub goods_detail: Option<Vec<GoodsDetail>>,
    }

    impl Message for PromotionDetail {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("coupon_id", &mut self.coupon_id),
                1 => Named("name", &mut self.name),
                2 => Named("scope", &mut self.scope),
                3 => Named("type", &mut self.r#type),
                4 => Named("amount", &mut self.amount),
                5 => Named("stock_id", &mut self.stock_id),
                6 => Named("wechatpay_contribute", &mut self.wechatpay_contribute),
                7 => Named("merchant_contribute", &mut self.merchant_contribute),
                8 => Named("other_contribute", &mut self.other_contribute),
                9 => Named("currency", &mut self.currency),
                10 => Named("goods_detail", &mut self.goods_detail),
                _ => return None,
            })
        }
    }

    /// 订单金额
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Amount {
        /// 标价金额，单位为分
        pub total_amount: Option<Fen>,
        /// 标价币种
        pub currency: Option<String>,
        /// 现金支付金额，单位为分
        pub payer_amount: Option<Fen>,
        /// 现金支付币种
        pub payer_currency: Option<String>,
        /// 结算汇率
        pub settlement_rate: Option<i64>,
    }

    impl Message for Amount {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("total_amount", &mut self.total_amount),
                1 => Named("currency", &mut self.currency),
                2 => Named("payer_amount", &mut self.payer_amount),
                3 => Named("payer_currency", &mut self.payer_currency),
                4 => Named("settlement_rate", &mut self.settlement_rate),
                _ => return None,
            })
        }
    }

    /// 单品列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct GoodsDetail {
        /// 商品编码
        pub goods_id: Option<String>,
        /// 商品数量
        pub quantity: Option<i64>,
        /// 商品单价，单位为分
        pub unit_price: Option<Fen>,
        /// 商品优惠金额，单位为分
        pub discount_amount: Option<Fen>,
        /// 商品备注
        pub goods_remark: Option<String>,
    }

    impl Message for GoodsDetail {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("goods_id", &mut self.goods_id),
                1 => Named("quantity", &mut self.quantity),
                2 => Named("unit_price", &mut self.unit_price),
                3 => Named("discount_amount", &mut self.discount_amount),
                4 => Named("goods_remark", &mut self.goods_remark),
                _ => return None,
            })
        }
    }

    message!(Response, SubOrders, InstallmentInfo, PromotionDetail, Amount, GoodsDetail);
}
