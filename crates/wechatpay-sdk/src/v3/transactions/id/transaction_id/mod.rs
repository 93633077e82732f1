//! `/v3/transactions/id/{transaction_id}`

pub mod close;
pub mod reverse;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/transactions/id/{transaction_id}`
#[derive(Clone, Debug)]
pub struct TransactionId(pub(crate) Node);

impl TransactionId {
    /// `/close`
    #[inline]
    pub fn close(self) -> close::Close {
        close::Close(self.0)
    }

    /// `/reverse`
    #[inline]
    pub fn reverse(self) -> reverse::Reverse {
        reverse::Reverse(self.0)
    }

    /// 查询订单(微信支付订单号)
    ///
    /// `GET /v3/transactions/id/{transaction_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::transactions::id::transaction_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .mchid("1900000109")
    ///     .sub_mchid("1900000109")
    ///     .sp_mchid("1900000100");
    /// let answer = client
    ///     .v3()
    ///     .transactions()
    ///     .id()
    ///     .transaction_id("1217752501201407033233368018")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/transactions/id/{transaction_id}", rest)
    }
}

/// 查询订单(微信支付订单号)
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Hold, Listed, Members, Message, Object, Time, enumeration, message,
        request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/transactions/id/{transaction_id}")
            .at("api.mch.weixin.qq.com", "/hk");

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

    enumeration! {
        /// 交易状态
        TradeState {
            SUCCESS = "SUCCESS",
            REFUND = "REFUND",
            NOTPAY = "NOTPAY",
            CLOSED = "CLOSED",
            REVOKED = "REVOKED",
            USERPAYING = "USERPAYING",
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
            COUPON = "COUPON",
            DISCOUNT = "DISCOUNT",
        }
    }

    enumeration! {
        /// 汇率类型
        ExchangeRateType {
            SETTLEMENT_RATE = "SETTLEMENT_RATE",
        }
    }

    /// 查询订单(微信支付订单号)：请求（其他接口共用）
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("mchid"),
            required::<String>("sub_mchid"),
            required::<String>("sp_mchid"),
        ];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("mchid", String::hold(value.into())))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sub_mchid", String::hold(value.into())))
        }

        /// 机构商户号（必填）
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sp_mchid", String::hold(value.into())))
        }
    }

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
        pub trade_state: Option<Enumeration<TradeState>>,
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("mchid", &mut self.mchid),
                ("appid", &mut self.appid),
                ("sp_mchid", &mut self.sp_mchid),
                ("sub_mchid", &mut self.sub_mchid),
                ("sp_appid", &mut self.sp_appid),
                ("sub_appid", &mut self.sub_appid),
                ("out_trade_no", &mut self.out_trade_no),
                ("id", &mut self.id),
                ("attach", &mut self.attach),
                ("trade_type", &mut self.trade_type),
                ("bank_type", &mut self.bank_type),
                ("success_time", &mut self.success_time),
                ("trade_state", &mut self.trade_state),
                ("trade_state_desc", &mut self.trade_state_desc),
                ("payer", &mut self.payer),
                ("amount", &mut self.amount),
                ("promotion_detail", &mut self.promotion_detail),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("openid", &mut self.openid),
                ("sp_openid", &mut self.sp_openid),
                ("sub_openid", &mut self.sub_openid),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("total", &mut self.total),
                ("payer_total", &mut self.payer_total),
                ("currency", &mut self.currency),
                ("payer_currency", &mut self.payer_currency),
                ("exchange_rate", &mut self.exchange_rate),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("promotion_id", &mut self.promotion_id),
                ("name", &mut self.name),
                ("scope", &mut self.scope),
                ("type", &mut self.r#type),
                ("amount", &mut self.amount),
                ("currency", &mut self.currency),
                ("activity_id", &mut self.activity_id),
                ("wxpay_contribute_amount", &mut self.wxpay_contribute_amount),
                ("merchant_contribute_amount", &mut self.merchant_contribute_amount),
                ("other_contribute_amount", &mut self.other_contribute_amount),
                ("goods_detail", &mut self.goods_detail),
            ]);
        }
    }

    /// 汇率信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ExchangeRate {
        /// 汇率类型
        pub r#type: Option<Enumeration<ExchangeRateType>>,
        /// 汇率值
        pub rate: Option<i64>,
    }

    impl Message for ExchangeRate {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("type", &mut self.r#type), ("rate", &mut self.rate)]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("goods_id", &mut self.goods_id),
                ("goods_remark", &mut self.goods_remark),
                ("discount_amount", &mut self.discount_amount),
                ("quantity", &mut self.quantity),
                ("price", &mut self.price),
            ]);
        }
    }

    request!(Request);

    message!(Response, Payer, Amount, PromotionDetail, ExchangeRate, GoodsDetail);
}
