//! `/v3/transactions/micropay`

/// `/v3/transactions/micropay`
pub struct Micropay {
    pub(crate) node: crate::chain::Node,
}

impl Micropay {
    /// 提交付款码支付
    ///
    /// `POST /v3/transactions/micropay`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::transactions::micropay::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mchid("1900000109")
    ///     .appid("wx8888888888888888")
    ///     .sub_mchid("1900000109")
    ///     .sp_mchid("1900000100")
    ///     .sp_appid("wx8888888888888888")
    ///     .sub_appid("wx8888888888888888")
    ///     .description("image形象店-深圳腾大- QQ公仔")
    ///     .attach("自定义数据")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .goods_tag("WXG")
    ///     .trade_type("MICROPAY")
    ///     .limit_pay("no_credit")
    ///     .merchant_category_code("1011")
    ///     .payer(post::Payer::new().auth_code("120061098828009406"))
    ///     .amount(post::Amount::new().total(888).currency("HKD"))
    ///     .scene_info(
    ///         post::SceneInfo::new()
    ///             .device_id("013467007045764")
    ///             .device_ip("128.0.0.1")
    ///             .payer_client_ip("128.0.0.1")
    ///             .operator_id("123145")
    ///             .store_info(
    ///                 post::StoreInfo::new()
    ///                     .id("0001")
    ///                     .name("腾讯大厦分店")
    ///                     .address("广东省深圳市南山区科技中一道10000号"),
    ///             ),
    ///     )
    ///     .detail(vec![
    ///         post::Detail::new()
    ///             .cost_price(608800)
    ///             .receipt_id("wx123")
    ///             .goods_detail(vec![
    ///                 post::GoodsDetail::new()
    ///                     .goods_id("商品编码")
    ///                     .wxpay_goods_id("1001")
    ///                     .goods_name("iPhone6s 16G")
    ///                     .quantity(1)
    ///                     .price(528800),
    ///             ]),
    ///     ]);
    /// let answer = client.v3().transactions().micropay().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_3.shtml)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/transactions/micropay", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/transactions/micropay")
    }
}

/// 提交付款码支付
pub mod post {

    pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_scope::Scope;
    pub use crate::shared::v3_ecommerce_refunds_apply_post_type::Type;
    pub use crate::shared::v3_edu_papay_transactions_post::Amount;
    pub use crate::shared::v3_global_micropay_transactions_pay_post::{
        Detail, DetailGoodsDetail, GoodsDetail, Request, ResponseAmount, ResponseDetail,
        ResponsePayer, SceneInfo, StoreInfo,
    };
    pub use crate::shared::v3_global_micropay_transactions_pay_post_exchange_rate::{
        ExchangeRate, ExchangeRateType,
    };
    pub use crate::shared::v3_global_micropay_transactions_pay_post_payer::Payer;
    pub use crate::shared::v3_global_papay_transactions_out_trade_no_out_trade_no_get::TradeType;
    pub use crate::v3::transactions::id::transaction_id::get::TradeState;

    /// 提交付款码支付：应答
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付订单号
        pub id: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// APPID
        pub appid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 机构商户号
        pub sp_mchid: Option<String>,
        /// 机构APPID
        pub sp_appid: Option<String>,
        /// 子商户APPID
        pub sub_appid: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 交易类型
        pub trade_type: Option<crate::Enumeration<TradeType>>,
        /// 交易状态
        pub trade_state: Option<crate::Enumeration<TradeState>>,
        /// 交易状态描述
        pub trade_state_desc: Option<String>,
        /// 付款银行
        pub bank_type: Option<String>,
        /// 商户数据
        pub attach: Option<String>,
        /// 支付完成时间
        pub success_time: Option<crate::Time>,
        /// 支付者
        pub payer: Option<ResponsePayer>,
        /// 订单金额
        pub amount: Option<ResponseAmount>,
        /// 优惠功能
        pub detail: Option<Vec<ResponseDetail>>,
    }

    message! {
        Response {
            0 => id: "id",
            1 => mchid: "mchid",
            2 => appid: "appid",
            3 => sub_mchid: "sub_mchid",
            4 => sp_mchid: "sp_mchid",
            5 => sp_appid: "sp_appid",
            6 => sub_appid: "sub_appid",
            7 => out_trade_no: "out_trade_no",
            8 => trade_type: "trade_type",
            9 => trade_state: "trade_state",
            10 => trade_state_desc: "trade_state_desc",
            11 => bank_type: "bank_type",
            12 => attach: "attach",
            13 => success_time: "success_time",
            14 => payer: "payer",
            15 => amount: "amount",
            16 => detail: "detail",
        }
    }
}
