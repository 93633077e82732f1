//! `/v3/global/transactions/id/{transaction_id}`

pub mod close;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/global/transactions/id/{transaction_id}`
pub struct TransactionId(pub(crate) Node);

impl TransactionId {
    /// `/close`
    #[inline]
    pub fn close(self) -> close::Close {
        close::Close(self.0)
    }

    /// 查询订单(微信支付订单号)
    ///
    /// `GET /v3/global/transactions/id/{transaction_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::transactions::id::transaction_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .mchid("1900000109")
    ///     .sub_mchid("1900000109")
    ///     .sp_mchid("1900000100");
    /// let answer = client
    ///     .v3()
    ///     .global()
    ///     .transactions()
    ///     .id()
    ///     .transaction_id("1217752501201407033233368018")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354440)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/transactions/id/{transaction_id}", rest)
    }
}

/// 查询订单(微信支付订单号)
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Fen, Message, Named, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::global::micropay::transactions::pay::post::{
        ExchangeRate, ExchangeRateType, Type,
    };
    pub use crate::v3::global::papay::transactions::out_trade_no::out_trade_no::get::{
        Amount, GoodsDetail, Payer, TradeType,
    };
    pub use crate::v3::global::refunds::id::refund_id::get::Request;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/global/transactions/id/{transaction_id}")
            .at("apihk.mch.weixin.qq.com", "");

    /// 查询订单(微信支付订单号)：应答（其他接口共用）
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
        pub id: Option<String>,
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
                7 => Named("id", &mut self.id),
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

    /// 优惠功能
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 券ID
        pub promotion_id: Option<String>,
        /// 优惠名称
        pub name: Option<String>,
        /// 优惠范围
        pub scope: Option<String>,
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

    message!(Response, PromotionDetail);
}
