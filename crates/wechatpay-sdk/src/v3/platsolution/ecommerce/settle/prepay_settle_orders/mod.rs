//! `/v3/platsolution/ecommerce/settle/prepay-settle-orders`

pub mod settle_batch_no;

/// `/v3/platsolution/ecommerce/settle/prepay-settle-orders`
pub struct PrepaySettleOrders {
    pub(crate) node: crate::chain::Node,
}

impl PrepaySettleOrders {
    /// `/{settle_batch_no}`: 微信支付结算批次单号
    pub fn settle_batch_no(self, value: impl Into<String>) -> settle_batch_no::SettleBatchNo {
        settle_batch_no::SettleBatchNo { node: self.node.bind("settle_batch_no", value) }
    }

    /// 个人收款-申请批量结算
    ///
    /// `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::ecommerce::settle::prepay_settle_orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("WXA12368855126622")
    ///     .out_settle_batch_no("1236698745558870")
    ///     .individual_auth_id("256322110225")
    ///     .notify_url("https://www.weixin.qq.com/wxpay/pay.php")
    ///     .description("共计2笔订单，订单金额xxx元，平台服务费xxx元，合计收款xxx元")
    ///     .trade_scenario(post::TradeScenario::RECOMMERCE)
    ///     .settle_info_list(vec![
    ///         post::SettleInfoList::new()
    ///             .out_settle_no("12369666555136622")
    ///             .transaction_id("4207752501201407033233368018")
    ///             .settle_detail_info_list(vec![
    ///                 post::SettleDetailInfoList::new()
    ///                     .out_settle_detail_no("123688556699666554")
    ///                     .settle_type("RECEIVE")
    ///                     .receiver_type("MERCHANT")
    ///                     .receiver_account("1234567890")
    ///                     .amount(post::Amount::new().amount(11000).currency("CNY")),
    ///             ]),
    ///     ])
    ///     .receive_type_template_id(0);
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .settle()
    ///     .prepay_settle_orders()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012649847)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/platsolution/ecommerce/settle/prepay-settle-orders", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/settle/prepay-settle-orders")
    }
}

/// 个人收款-申请批量结算
pub mod post {
    use crate::message;

    pub use crate::shared::v3_combine_transactions_app_post::TradeScenario;

    /// 个人收款-申请批量结算：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("out_settle_batch_no"),
            message::required::<String>("individual_auth_id"),
            message::required::<String>("notify_url"),
            message::required::<String>("description"),
            message::required::<crate::Enumeration<TradeScenario>>("trade_scenario"),
            message::required::<Vec<SettleInfoList>>("settle_info_list"),
            message::optional::<i64>("receive_type_template_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 发起方AppID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 商户结算批次单号（必填）
        pub fn out_settle_batch_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_settle_batch_no", value))
        }

        /// 商品单个人收款方受理授权ID（必填）
        pub fn individual_auth_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("individual_auth_id", value))
        }

        /// 通知地址（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 收款方描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }

        /// 交易场景（必填）
        pub fn trade_scenario(self, value: impl Into<crate::Enumeration<TradeScenario>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<TradeScenario>>("trade_scenario", value))
        }

        /// 结算信息列表（必填）
        #[inline]
        pub fn settle_info_list(self, value: Vec<SettleInfoList>) -> Self {
            Self(self.0.with("settle_info_list", value))
        }

        /// 收款类型模板ID，已知取值：`1`、`2`
        #[inline]
        pub fn receive_type_template_id(self, value: i64) -> Self {
            Self(self.0.with("receive_type_template_id", value))
        }
    }

    /// 结算信息列表
    pub struct SettleInfoList(pub(crate) message::Object);

    impl SettleInfoList {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_settle_no"),
            message::required::<String>("transaction_id"),
            message::required::<Vec<SettleDetailInfoList>>("settle_detail_info_list"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户结算单号（必填）
        pub fn out_settle_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_settle_no", value))
        }

        /// 微信支付订单号（必填）
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transaction_id", value))
        }

        /// 结算明细单列表（必填）
        #[inline]
        pub fn settle_detail_info_list(self, value: Vec<SettleDetailInfoList>) -> Self {
            Self(self.0.with("settle_detail_info_list", value))
        }
    }

    /// 结算明细单列表
    pub struct SettleDetailInfoList(pub(crate) message::Object);

    impl SettleDetailInfoList {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_settle_detail_no"),
            message::required::<String>("settle_type"),
            message::required::<String>("receiver_type"),
            message::required::<String>("receiver_account"),
            message::required::<Amount>("amount"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户结算明细单号（必填）
        pub fn out_settle_detail_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_settle_detail_no", value))
        }

        /// 结算类型（必填）
        pub fn settle_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("settle_type", value))
        }

        /// 接收方类型（必填）
        pub fn receiver_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("receiver_type", value))
        }

        /// 接收方账号（必填）
        pub fn receiver_account(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("receiver_account", value))
        }

        /// 金额（必填）
        #[inline]
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.with("amount", value))
        }
    }

    /// 金额
    pub struct Amount(pub(crate) message::Object);

    impl Amount {
        const MEMBERS: &'static [message::Listed] =
            &[message::required::<crate::Fen>("amount"), message::optional::<String>("currency")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 金额，单位为分（必填）
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }

        /// 币种
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("currency", value))
        }
    }

    /// 个人收款-申请批量结算：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商户结算批次单号
        pub out_settle_batch_no: Option<String>,
        /// 微信支付结算批次单号
        pub settle_batch_no: Option<String>,
        /// 商品单个人收款方受理授权ID
        pub individual_auth_id: Option<String>,
        /// 收款方描述
        pub description: Option<String>,
        /// 批次状态
        pub state: Option<String>,
        /// 交易场景
        pub trade_scenario: Option<String>,
        /// 批次创建时间
        pub create_time: Option<crate::Time>,
        /// 批次完成时间
        pub finish_time: Option<crate::Time>,
    }

    request!(Request, SettleInfoList, SettleDetailInfoList, Amount);

    held!(SettleInfoList, SettleDetailInfoList, Amount);

    message! {
        Response {
            0 => out_settle_batch_no: "out_settle_batch_no",
            1 => settle_batch_no: "settle_batch_no",
            2 => individual_auth_id: "individual_auth_id",
            3 => description: "description",
            4 => state: "state",
            5 => trade_scenario: "trade_scenario",
            6 => create_time: "create_time",
            7 => finish_time: "finish_time",
        }
    }
}
