//! `/v3/global/papay/transactions/out-trade-no/{out_trade_no}`

pub mod reverse;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/global/papay/transactions/out-trade-no/{out_trade_no}`
pub struct OutTradeNo(pub(crate) Node);

impl OutTradeNo {
    /// `/reverse`
    #[inline]
    pub fn reverse(self) -> reverse::Reverse {
        reverse::Reverse(self.0)
    }

    /// 查询订单(商户订单号)
    ///
    /// `GET /v3/global/papay/transactions/out-trade-no/{out_trade_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::papay::transactions::out_trade_no::out_trade_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .global()
    ///     .papay()
    ///     .transactions()
    ///     .out_trade_no()
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013026988)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/papay/transactions/out-trade-no/{out_trade_no}", rest)
    }
}

/// 查询订单(商户订单号)
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Fen, Message, Named, Time, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v3::global::micropay::transactions::pay::post::{
        ExchangeRate, ExchangeRateType, Scope, Type,
    };
    pub use crate::v3::global::papay::transactions::out_trade_no::out_trade_no::reverse::post::Request;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/global/papay/transactions/out-trade-no/{out_trade_no}")
            .at("apihk.mch.weixin.qq.com", "");

    enumeration! {
        /// 交易类型
        TradeType {
            JSAPI = "JSAPI",
            NATIVE = "NATIVE",
            APP = "APP",
            MWEB = "MWEB",
            MICROPAY = "MICROPAY",
        }
    }

    /// 查询订单(商户订单号)：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户号
        pub mchid: Option<String>,
        /// APPID
        pub appid: Option<String>,
        /// 机构商户号
        pub sp_mchid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 机构APPID
        pub sp_appid: Option<String>,
        /// 子商户APPID
        pub sub_appid: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 商户数据
        pub attach: Option<String>,
        /// 交易类型
        pub trade_type: Option<Enumeration<TradeType>>,
        /// 付款银行
        pub bank_type: Option<String>,
        /// 支付完成时间
        pub success_time: Option<Time>,
        /// 交易状态
        pub trade_state: Option<String>,
        /// 交易状态描述
        pub trade_state_desc: Option<String>,
        /// 支付者
        pub payer: Option<Payer>,
        /// 订单金额
        pub amount: Option<Amount>,
        /// 优惠功能
        pub promotion_detail: Option<Vec<PromotionDetail>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("mchid", &mut self.mchid),
                1 => Named("appid", &mut self.appid),
                2 => Named("sp_mchid", &mut self.sp_mchid),
                3 => Named("sub_mchid", &mut self.sub_mchid),
                4 => Named("sp_appid", &mut self.sp_appid),
                5 => Named("sub_appid", &mut self.sub_appid),
                6 => Named("out_trade_no", &mut self.out_trade_no),
                7 => Named("transaction_id", &mut self.transaction_id),
                8 => Named("attach", &mut self.attach),
                9 => Named("trade_type", &mut self.trade_type),
                10 => Named("bank_type", &mut self.bank_type),
                11 => Named("success_time", &mut self.success_time),
                12 => Named("trade_state", &mut self.trade_state),
                13 => Named("trade_state_desc", &mut self.trade_state_desc),
                14 => Named("payer", &mut self.payer),
                15 => Named("amount", &mut self.amount),
                16 => Named("promotion_detail", &mut self.promotion_detail),
                _ => return None,
            })
        }
    }

    /// 支付者
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Payer {
        /// 用户标识
        pub openid: Option<String>,
        /// 机构用户标识
        pub sp_openid: Option<String>,
        /// 子商户用户标识
        pub sub_openid: Option<String>,
    }

    impl Message for Payer {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("openid", &mut self.openid),
                1 => Named("sp_openid", &mut self.sp_openid),
                2 => Named("sub_openid", &mut self.sub_openid),
                _ => return None,
            })
        }
    }

    /// 订单金额
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Amount {
        /// 订单金额，单位为分
        pub total: Option<Fen>,
        /// 用户支付金额，单位为分
        pub payer_total: Option<Fen>,
        /// 订单标价币种
        pub currency: Option<String>,
        /// 用户支付币种
        pub payer_currency: Option<String>,
        /// 汇率信息
        pub exchange_rate: Option<ExchangeRate>,
    }

    impl Message for Amount {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("total", &mut self.total),
                1 => Named("payer_total", &mut self.payer_total),
                2 => Named("currency", &mut self.currency),
                3 => Named("payer_currency", &mut self.payer_currency),
                4 => Named("exchange_rate", &mut self.exchange_rate),
                _ => return None,
            })
        }
    }

    /// 优惠功能
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 券ID
        pub promotion_id: Option<String>,
        /// 优惠名称
        pub name: Option<String>,
        /// 优惠范围
        pub scope: Option<Enumeration<Scope>>,
        /// 优惠类型
        pub r#type: Option<Enumeration<Type>>,
        /// 优惠券面额，单位为分
        pub amount: Option<Fen>,
        /// 优惠币种
        pub currency: Option<String>,
        /// 活动ID
        pub activity_id: Option<String>,
        /// 微信出资，单位为分
        pub wxpay_contribute_amount: Option<Fen>,
        /// 商户出资，单位为分
        pub merchant_contribute_amount: Option<Fen>,
        /// 其他出资，单位为分
        pub other_contribute_amount: Option<Fen>,
        /// 单品列表
        pub goods_detail: Option<Vec<GoodsDetail>>,
    }

    impl Message for PromotionDetail {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("promotion_id", &mut self.promotion_id),
                1 => Named("name", &mut self.name),
                2 => Named("scope", &mut self.scope),
                3 => Named("type", &mut self.r#type),
                4 => Named("amount", &mut self.amount),
                5 => Named("currency", &mut self.currency),
                6 => Named("activity_id", &mut self.activity_id),
                7 => Named("wxpay_contribute_amount", &mut self.wxpay_contribute_amount),
                8 => Named("merchant_contribute_amount", &mut self.merchant_contribute_amount),
                9 => Named("other_contribute_amount", &mut self.other_contribute_amount),
                10 => Named("goods_detail", &mut self.goods_detail),
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
        /// 商品备注
        pub goods_remark: Option<String>,
        /// 商品优惠金额，单位为分
        pub discount_amount: Option<Fen>,
        /// 商品数量
        pub quantity: Option<i64>,
        /// 商品价格，单位为分
        pub price: Option<Fen>,
    }

    impl Message for GoodsDetail {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("goods_id", &mut self.goods_id),
                1 => Named("goods_remark", &mut self.goods_remark),
                2 => Named("discount_amount", &mut self.discount_amount),
                3 => Named("quantity", &mut self.quantity),
                4 => Named("price", &mut self.price),
                _ => return None,
            })
        }
    }

    message!(Response, Payer, Amount, PromotionDetail, GoodsDetail);
}
