//! `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}`

pub mod close;
pub mod reverse;

/// `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}`
#[derive(Clone)]
pub struct OutTradeNo {
    pub(crate) node: crate::chain::Node,
}

impl OutTradeNo {
    /// `/close`
    #[inline]
    pub fn close(&self) -> close::Close {
        close::Close { node: self.node.clone() }
    }

    /// `/reverse`
    #[inline]
    pub fn reverse(&self) -> reverse::Reverse {
        reverse::Reverse { node: self.node.clone() }
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
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/pay/partner/transactions/out-trade-no/{out_trade_no}", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/pay/partner/transactions/out-trade-no/{out_trade_no}")
    }
}

/// 商户订单号查询
pub mod get {
    pub use crate::v3::pay::schemas::{
        PromotionDetail, PromotionGoodsDetail, PromotionScope, PromotionType, TradeState,
        TransactionAmount, TransactionSceneInfo,
    };

    enumeration! {
        /// 交易类型
        TradeType {
            JSAPI = "JSAPI",
            NATIVE = "NATIVE",
            APP = "APP",
            MICROPAY = "MICROPAY",
            MWEB = "MWEB",
            FACEPAY = "FACEPAY",
        }
    }

    /// 商户订单号查询：请求
    ///
    /// 条件 Conditions:
    ///
    /// - 合单订单不能用单笔查询，要用合单查询。A combined order is queried by the combine query only
    /// - 服务商与子商户号都必填。Provider and sub-merchant are both required
    pub struct Request {
        /// 服务商户号（必填）
        pub sp_mchid: Option<String>,
        /// 子商户号（必填）
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务商户号（必填）
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }

        /// 子商户号（必填）
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

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
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 交易类型
        pub trade_type: TradeType,
        /// 交易状态
        pub trade_state: TradeState,
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
        pub amount: Option<TransactionAmount>,
        /// 场景信息
        pub scene_info: Option<TransactionSceneInfo>,
        /// 支付者
        pub payer: Option<Payer>,
        /// 使用的商户贴息信息
        pub installment_info: Option<InstallmentInfo>,
        /// 优惠功能
        pub promotion_detail: Option<Vec<PromotionDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 支付者
    #[non_exhaustive]
    pub struct Payer {
        /// 用户服务标识
        pub sp_openid: Option<String>,
        /// 用户子标识
        pub sub_openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 使用的商户贴息信息
    #[non_exhaustive]
    pub struct InstallmentInfo {
        /// 是否使用了商户贴息
        pub use_subsidy: Option<bool>,
        /// 用户实际选择分期期数
        pub selected_installment_number: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sp_mchid: Required "sp_mchid",
            1 => sub_mchid: Required "sub_mchid",
        }
        Response {
            0 => sp_appid: Optional "sp_appid",
            1 => sp_mchid: Optional "sp_mchid",
            2 => sub_appid: Optional "sub_appid",
            3 => sub_mchid: Optional "sub_mchid",
            4 => transaction_id: Optional "transaction_id",
            5 => trade_type: Optional "trade_type",
            6 => trade_state: Optional "trade_state",
            7 => trade_state_desc: Optional "trade_state_desc",
            8 => bank_type: Optional "bank_type",
            9 => success_time: Optional "success_time",
            10 => attach: Optional "attach",
            11 => out_trade_no: Optional "out_trade_no",
            12 => amount: Optional "amount",
            13 => scene_info: Optional "scene_info",
            14 => payer: Optional "payer",
            15 => installment_info: Optional "installment_info",
            16 => promotion_detail: Optional "promotion_detail",
        }
        Payer {
            0 => sp_openid: Optional "sp_openid",
            1 => sub_openid: Optional "sub_openid",
        }
        InstallmentInfo {
            0 => use_subsidy: Optional "use_subsidy",
            1 => selected_installment_number: Optional "selected_installment_number",
        }
    }
}
