//! `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}`

pub mod close;
pub mod reverse;

/// `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}`
pub struct OutTradeNo {
    pub(crate) node: crate::chain::Node,
}

impl OutTradeNo {
    /// `/close`
    #[inline]
    pub fn close(self) -> close::Close {
        close::Close { node: self.node }
    }

    /// `/reverse`
    #[inline]
    pub fn reverse(self) -> reverse::Reverse {
        reverse::Reverse { node: self.node }
    }

    /// 商户订单号查询 (partner)
    ///
    /// `GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay::partner::transactions::out_trade_no::out_trade_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sp_mchid("1230000109").sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .pay()
    ///     .partner()
    ///     .transactions()
    ///     .out_trade_no()
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012526944)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/pay/partner/transactions/out-trade-no/{out_trade_no}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/pay/partner/transactions/out-trade-no/{out_trade_no}")
    }
}

/// 商户订单号查询
pub mod get {

    pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get::{
        GoodsDetail as PromotionDetailGoodsDetail, InstallmentInfo,
    };
    pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_scope::Scope;
    pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_type::Type;
    pub use crate::shared::v3_pay_partner_transactions_codepay_post::TradeType;
    pub use crate::shared::v3_pay_partner_transactions_codepay_post_trade_state::TradeState;
    pub use crate::v3::pay::partner::transactions::app::post::LimitPay;
    pub use crate::v3::pay::partner::transactions::id::transaction_id::get::{
        Amount, Detail, GoodsDetail, Payer, PromotionDetail, Request, SceneInfo, SettleInfo,
        StoreInfo,
    };

    /// 商户订单号查询：应答
    #[non_exhaustive]
    pub struct Response {
        /// 服务商公众号ID
        pub sp_appid: Option<String>,
        /// 服务商户号
        pub sp_mchid: Option<String>,
        /// 子商户公众号ID
        pub sub_appid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 结算信息
        pub settle_info: Option<SettleInfo>,
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 交易类型
        pub trade_type: Option<crate::Enumeration<TradeType>>,
        /// 交易状态
        pub trade_state: Option<crate::Enumeration<TradeState>>,
        /// 交易状态描述
        pub trade_state_desc: Option<String>,
        /// 付款银行
        pub bank_type: Option<String>,
        /// 支付完成时间
        pub success_time: Option<crate::Time>,
        /// 商品描述
        pub description: Option<String>,
        /// 附加数据
        pub attach: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 订单金额
        pub amount: Option<Amount>,
        /// 交易结束时间
        pub time_expire: Option<crate::Time>,
        /// 通知地址
        pub notify_url: Option<String>,
        /// 订单优惠标记
        pub goods_tag: Option<String>,
        /// 指定支付方式
        pub limit_pay: Option<Vec<crate::Enumeration<LimitPay>>>,
        /// 电子发票入口开放标识
        pub support_fapiao: Option<bool>,
        /// 优惠功能
        pub detail: Option<Detail>,
        /// 场景信息
        pub scene_info: Option<SceneInfo>,
        /// 支付者
        pub payer: Option<Payer>,
        /// 使用的商户贴息信息
        pub installment_info: Option<InstallmentInfo>,
        /// 优惠功能
        pub promotion_detail: Option<Vec<PromotionDetail>>,
    }

    message! {
        Response {
            0 => sp_appid: "sp_appid",
            1 => sp_mchid: "sp_mchid",
            2 => sub_appid: "sub_appid",
            3 => sub_mchid: "sub_mchid",
            4 => settle_info: "settle_info",
            5 => transaction_id: "transaction_id",
            6 => trade_type: "trade_type",
            7 => trade_state: "trade_state",
            8 => trade_state_desc: "trade_state_desc",
            9 => bank_type: "bank_type",
            10 => success_time: "success_time",
            11 => description: "description",
            12 => attach: "attach",
            13 => out_trade_no: "out_trade_no",
            14 => amount: "amount",
            15 => time_expire: "time_expire",
            16 => notify_url: "notify_url",
            17 => goods_tag: "goods_tag",
            18 => limit_pay: "limit_pay",
            19 => support_fapiao: "support_fapiao",
            20 => detail: "detail",
            21 => scene_info: "scene_info",
            22 => payer: "payer",
            23 => installment_info: "installment_info",
            24 => promotion_detail: "promotion_detail",
        }
    }
}
