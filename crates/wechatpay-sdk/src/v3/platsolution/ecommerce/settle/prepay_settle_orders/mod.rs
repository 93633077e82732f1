//! 个人收款-申请批量结算 · Apply for a settlement batch
//!
//! `/v3/platsolution/ecommerce/settle/prepay-settle-orders`

pub mod settle_batch_no;

/// 个人收款-申请批量结算 · Apply for a settlement batch
///
/// `/v3/platsolution/ecommerce/settle/prepay-settle-orders`
#[derive(Clone)]
pub struct PrepaySettleOrders {
    pub(crate) node: crate::chain::Node,
}

impl PrepaySettleOrders {
    /// `/{settle_batch_no}`: 微信支付结算批次单号 · WeChat Pay settlement batch number
    pub fn settle_batch_no(&self, value: impl Into<String>) -> settle_batch_no::SettleBatchNo {
        settle_batch_no::SettleBatchNo { node: self.node.bind("settle_batch_no", value) }
    }

    /// 个人收款-申请批量结算 · Apply for a settlement batch
    ///
    /// `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders`
    ///
    /// 收付通平台为个人收款方申请批量结算，提交结算信息列表，返回结算批次单号和状态。模式：服务商。
    ///
    /// Applies for a batch settlement to an individual payee and returns the settlement batch ID and state. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::ecommerce::settle::prepay_settle_orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .out_settle_batch_no("1236698745558870")
    ///     .individual_auth_id("256322110225")
    ///     .notify_url("https://www.example.com/notify")
    ///     .description("共计2笔订单，订单金额xxx元，平台服务费xxx元，合计收款xxx元")
    ///     .trade_scenario(post::TradeScenario::RECOMMERCE)
    ///     .settle_info_list([
    ///         post::SettleInfoList::new()
    ///             .out_settle_no("12369666555136622")
    ///             .transaction_id("4207752501201407033233368018")
    ///             .settle_detail_info_list([
    ///                 post::SettleDetailInfoList::new()
    ///                     .out_settle_detail_no("123688556699666554")
    ///                     .settle_type("RECEIVE")
    ///                     .receiver_type("MERCHANT")
    ///                     .receiver_account("1234567890")
    ///                     .amount(post::Amount::new().amount(11000)),
    ///             ]),
    ///     ]);
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
    /// 官方文档 · Official pages: [partner/4012649847](https://pay.weixin.qq.com/doc/v3/partner/4012649847)
    #[doc(alias(
        "个人收款-申请批量结算",
        "Apply for a settlement batch",
        "收付通-个人收款",
        "prepay-settle-orders",
        "settle/prepay-settle-orders"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/platsolution/ecommerce/settle/prepay-settle-orders", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/settle/prepay-settle-orders")
    }
}

/// 个人收款-申请批量结算 · Apply for a settlement batch
pub mod post {

    enumeration! {
        /// 交易场景 · Transaction scenario
        TradeScenario {
            /// `RECOMMERCE`: 二手交易 · Second-hand trade
            RECOMMERCE = "RECOMMERCE",
        }
    }

    /// 个人收款-申请批量结算：请求 · Apply for a settlement batch: request
    pub struct Request {
        /// 发起方AppID（必填） · Initiator app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户结算批次单号（必填） · Merchant settlement batch number (required)
        pub out_settle_batch_no: Option<String>,
        /// 商品单个人收款方受理授权ID（必填） · Individual payee authorisation ID (required)
        pub individual_auth_id: Option<String>,
        /// 通知地址（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 收款方描述（必填） · Payee description (required)
        pub description: Option<String>,
        /// 交易场景（必填） · Transaction scenario (required)
        pub trade_scenario: TradeScenario,
        /// 结算信息列表（必填） · Settlements (required)
        pub settle_info_list: Option<Vec<SettleInfoList>>,
        /// 收款类型模板ID · Receive type template ID
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        pub receive_type_template_id: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 发起方AppID（必填） · Initiator app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 商户结算批次单号（必填） · Merchant settlement batch number (required)
        pub fn out_settle_batch_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_settle_batch_no = value.into_member();
            self
        }

        /// 商品单个人收款方受理授权ID（必填） · Individual payee authorisation ID (required)
        pub fn individual_auth_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.individual_auth_id = value.into_member();
            self
        }

        /// 通知地址（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 收款方描述（必填） · Payee description (required)
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 交易场景（必填） · Transaction scenario (required)
        pub fn trade_scenario<M>(
            mut self,
            value: impl crate::IntoMember<TradeScenario, M>,
        ) -> Self {
            self.trade_scenario = value.into_member().unwrap_or_default();
            self
        }

        /// 结算信息列表（必填） · Settlements (required)
        pub fn settle_info_list<M>(
            mut self,
            value: impl crate::IntoList<SettleInfoList, M>,
        ) -> Self {
            self.settle_info_list = value.into_list();
            self
        }

        /// 收款类型模板ID · Receive type template ID
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        pub fn receive_type_template_id<M>(
            mut self,
            value: impl crate::IntoMember<i64, M>,
        ) -> Self {
            self.receive_type_template_id = value.into_member();
            self
        }
    }

    /// 结算信息列表 · Settlements
    pub struct SettleInfoList {
        /// 商户结算单号（必填） · Merchant settlement number (required)
        pub out_settle_no: Option<String>,
        /// 微信支付订单号（必填） · WeChat Pay transaction ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 结算明细单列表（必填） · Settlement details (required)
        pub settle_detail_info_list: Option<Vec<SettleDetailInfoList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SettleInfoList {
        /// 商户结算单号（必填） · Merchant settlement number (required)
        pub fn out_settle_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_settle_no = value.into_member();
            self
        }

        /// 微信支付订单号（必填） · WeChat Pay transaction ID (required)
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }

        /// 结算明细单列表（必填） · Settlement details (required)
        pub fn settle_detail_info_list<M>(
            mut self,
            value: impl crate::IntoList<SettleDetailInfoList, M>,
        ) -> Self {
            self.settle_detail_info_list = value.into_list();
            self
        }
    }

    /// 结算明细单列表 · Settlement details
    pub struct SettleDetailInfoList {
        /// 商户结算明细单号（必填） · Merchant settlement detail number (required)
        pub out_settle_detail_no: Option<String>,
        /// 结算类型（必填） · Settlement type (required)
        pub settle_type: Option<String>,
        /// 接收方类型（必填） · Receiver type (required)
        pub receiver_type: Option<String>,
        /// 接收方账号（必填） · Receiver account (required)
        pub receiver_account: Option<String>,
        /// 金额（必填） · Amount (required)
        pub amount: Option<Amount>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SettleDetailInfoList {
        /// 商户结算明细单号（必填） · Merchant settlement detail number (required)
        pub fn out_settle_detail_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_settle_detail_no = value.into_member();
            self
        }

        /// 结算类型（必填） · Settlement type (required)
        pub fn settle_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.settle_type = value.into_member();
            self
        }

        /// 接收方类型（必填） · Receiver type (required)
        pub fn receiver_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.receiver_type = value.into_member();
            self
        }

        /// 接收方账号（必填） · Receiver account (required)
        pub fn receiver_account<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.receiver_account = value.into_member();
            self
        }

        /// 金额（必填） · Amount (required)
        pub fn amount<M>(mut self, value: impl crate::IntoMember<Amount, M>) -> Self {
            self.amount = value.into_member();
            self
        }
    }

    /// 金额 · Amount
    pub struct Amount {
        /// 金额（必填） · Amount (required)
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 币种 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Amount {
        /// 金额（必填） · Amount (required)
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 币种 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub fn currency<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.currency = value.into_member();
            self
        }
    }

    /// 个人收款-申请批量结算：应答 · Apply for a settlement batch: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户结算批次单号 · Merchant settlement batch number
        pub out_settle_batch_no: Option<String>,
        /// 微信支付结算批次单号 · WeChat Pay settlement batch number
        pub settle_batch_no: Option<String>,
        /// 商品单个人收款方受理授权ID · Individual payee authorisation ID
        pub individual_auth_id: Option<String>,
        /// 收款方描述 · Payee description
        pub description: Option<String>,
        /// 批次状态 · Batch status
        pub state: Option<String>,
        /// 交易场景 · Transaction scenario
        pub trade_scenario: Option<String>,
        /// 批次创建时间 · Batch creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 批次完成时间 · Batch completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub finish_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, SettleInfoList, SettleDetailInfoList, Amount);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => out_settle_batch_no: Required "out_settle_batch_no",
            2 => individual_auth_id: Required "individual_auth_id",
            3 => notify_url: Required "notify_url",
            4 => description: Required "description",
            5 => trade_scenario: Required "trade_scenario",
            6 => settle_info_list: Required "settle_info_list",
            7 => receive_type_template_id: Optional "receive_type_template_id",
        }
        SettleInfoList {
            0 => out_settle_no: Required "out_settle_no",
            1 => transaction_id: Required "transaction_id",
            2 => settle_detail_info_list: Required "settle_detail_info_list",
        }
        SettleDetailInfoList {
            0 => out_settle_detail_no: Required "out_settle_detail_no",
            1 => settle_type: Required "settle_type",
            2 => receiver_type: Required "receiver_type",
            3 => receiver_account: Required "receiver_account",
            4 => amount: Required "amount",
        }
        Amount {
            0 => amount: Required "amount",
            1 => currency: Optional "currency",
        }
        Response {
            0 => out_settle_batch_no: Optional "out_settle_batch_no",
            1 => settle_batch_no: Optional "settle_batch_no",
            2 => individual_auth_id: Optional "individual_auth_id",
            3 => description: Optional "description",
            4 => state: Optional "state",
            5 => trade_scenario: Optional "trade_scenario",
            6 => create_time: Optional "create_time",
            7 => finish_time: Optional "finish_time",
        }
    }
}
