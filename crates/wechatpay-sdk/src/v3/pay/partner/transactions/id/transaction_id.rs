//! `/v3/pay/partner/transactions/id/{transaction_id}`

/// `/v3/pay/partner/transactions/id/{transaction_id}`
pub struct TransactionId {
    pub(crate) node: crate::chain::Node,
}

impl TransactionId {
    /// 微信支付订单号查询 (partner)
    ///
    /// `GET /v3/pay/partner/transactions/id/{transaction_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay::partner::transactions::id::transaction_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sp_mchid("1230000109").sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .pay()
    ///     .partner()
    ///     .transactions()
    ///     .id()
    ///     .transaction_id("1217752501201407033233368018")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012526943)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/pay/partner/transactions/id/{transaction_id}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/pay/partner/transactions/id/{transaction_id}")
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

    /// 微信支付订单号查询：请求（其他接口共用）
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] =
            &[message::required::<String>("sp_mchid"), message::required::<String>("sub_mchid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务商户号（必填）
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_mchid", value))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }
    }

    /// 微信支付订单号查询：应答
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
        /// 附加数据
        pub attach: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 订单金额
        pub amount: Option<Amount>,
        /// 场景信息
        pub scene_info: Option<SceneInfo>,
        /// 支付者
        pub payer: Option<Payer>,
        /// 优惠功能
        pub promotion_detail: Option<Vec<PromotionDetail>>,
    }

    /// 订单金额
    #[non_exhaustive]
    pub struct Amount {
        /// 总金额，单位为分
        pub total: Option<crate::Fen>,
        /// 货币类型
        pub currency: Option<String>,
        /// 用户支付金额，单位为分
        pub payer_total: Option<crate::Fen>,
        /// 用户支付币种
        pub payer_currency: Option<String>,
    }

    /// 支付者
    #[non_exhaustive]
    pub struct Payer {
        /// 用户服务标识
        pub sp_openid: Option<String>,
        /// 用户子标识
        pub sub_openid: Option<String>,
    }

    /// 优惠功能
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 券ID
        pub coupon_id: Option<String>,
        /// 优惠名称
        pub name: Option<String>,
        /// 优惠范围
        pub scope: Option<crate::Enumeration<Scope>>,
        /// 优惠类型
        pub r#type: Option<crate::Enumeration<Type>>,
        /// 优惠券面额，单位为分
        pub amount: Option<crate::Fen>,
        /// 活动ID
        pub stock_id: Option<String>,
        /// 微信出资，单位为分
        pub wechatpay_contribute: Option<crate::Fen>,
        /// 商户出资，单位为分
        pub merchant_contribute: Option<crate::Fen>,
        /// 其他出资，单位为分
        pub other_contribute: Option<crate::Fen>,
        /// 优惠币种
        pub currency: Option<String>,
        /// 单品列表
        pub goods_detail: Option<Vec<GoodsDetail>>,
    }

    request!(Request);

    message! {
        Response {
            0 => sp_appid: "sp_appid",
            1 => sp_mchid: "sp_mchid",
            2 => sub_appid: "sub_appid",
            3 => sub_mchid: "sub_mchid",
            4 => transaction_id: "transaction_id",
            5 => trade_type: "trade_type",
            6 => trade_state: "trade_state",
            7 => trade_state_desc: "trade_state_desc",
            8 => bank_type: "bank_type",
            9 => success_time: "success_time",
            10 => attach: "attach",
            11 => out_trade_no: "out_trade_no",
            12 => amount: "amount",
            13 => scene_info: "scene_info",
            14 => payer: "payer",
            15 => promotion_detail: "promotion_detail",
        }
        Amount {
            0 => total: "total",
            1 => currency: "currency",
            2 => payer_total: "payer_total",
            3 => payer_currency: "payer_currency",
        }
        Payer {
            0 => sp_openid: "sp_openid",
            1 => sub_openid: "sub_openid",
        }
        PromotionDetail {
            0 => coupon_id: "coupon_id",
            1 => name: "name",
            2 => scope: "scope",
            3 => r#type: "type",
            4 => amount: "amount",
            5 => stock_id: "stock_id",
            6 => wechatpay_contribute: "wechatpay_contribute",
            7 => merchant_contribute: "merchant_contribute",
            8 => other_contribute: "other_contribute",
            9 => currency: "currency",
            10 => goods_detail: "goods_detail",
        }
    }
}
