//! `/v3/pay/transactions/id/{transaction_id}`

/// `/v3/pay/transactions/id/{transaction_id}`
pub struct TransactionId {
    pub(crate) node: crate::chain::Node,
}

impl TransactionId {
    /// 微信支付订单号查询 (direct)
    ///
    /// `GET /v3/pay/transactions/id/{transaction_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay::transactions::id::transaction_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().mchid("1230000109");
    /// let answer = client
    ///     .v3()
    ///     .pay()
    ///     .transactions()
    ///     .id()
    ///     .transaction_id("1217752501201407033233368018")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526922)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/pay/transactions/id/{transaction_id}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/pay/transactions/id/{transaction_id}")
    }
}

/// 微信支付订单号查询
pub mod get {
    use crate::message;

    pub use crate::shared::v3_combine_transactions_id_combine_transaction_id_get_scene_info::SceneInfo;
    pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get::GoodsDetail;
    pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_scope::Scope;
    pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_type::Type;
    pub use crate::shared::v3_pay_partner_transactions_codepay_post::TradeType;
    pub use crate::shared::v3_pay_partner_transactions_codepay_post_trade_state::TradeState;
    pub use crate::v3::pay::partner::transactions::id::transaction_id::get::{
        Amount, PromotionDetail,
    };
    pub use crate::v3::pay::transactions::codepay::post::ResponsePayer as Payer;

    /// 微信支付订单号查询：请求（其他接口共用）
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[message::required::<String>("mchid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 直连商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }
    }

    /// 微信支付订单号查询：应答
    #[non_exhaustive]
    pub struct Response {
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
        /// 公众号ID
        pub appid: Option<String>,
        /// 直连商户号
        pub mchid: Option<String>,
        /// 附加数据
        pub attach: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 订单金额
        pub amount: Option<Amount>,
        /// 场景信息
        pub scene_info: Option<SceneInfo>,
        /// 支付者信息
        pub payer: Option<Payer>,
        /// 优惠功能
        pub promotion_detail: Option<Vec<PromotionDetail>>,
    }

    request!(Request);

    message! {
        Response {
            0 => transaction_id: "transaction_id",
            1 => trade_type: "trade_type",
            2 => trade_state: "trade_state",
            3 => trade_state_desc: "trade_state_desc",
            4 => bank_type: "bank_type",
            5 => success_time: "success_time",
            6 => appid: "appid",
            7 => mchid: "mchid",
            8 => attach: "attach",
            9 => out_trade_no: "out_trade_no",
            10 => amount: "amount",
            11 => scene_info: "scene_info",
            12 => payer: "payer",
            13 => promotion_detail: "promotion_detail",
        }
    }
}
