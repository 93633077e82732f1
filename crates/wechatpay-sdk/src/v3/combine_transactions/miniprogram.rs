//! 个人收款交易下单-小程序 · Place an individual payee Mini Program order
//!
//! `/v3/combine-transactions/miniprogram`

/// 个人收款交易下单-小程序 · Place an individual payee Mini Program order
///
/// `/v3/combine-transactions/miniprogram`
#[derive(Clone)]
pub struct Miniprogram {
    pub(crate) node: crate::chain::Node,
}

impl Miniprogram {
    /// 个人收款交易下单-小程序 · Place an individual payee Mini Program order
    ///
    /// `POST /v3/combine-transactions/miniprogram`
    ///
    /// 平台为个人收款方的交易在小程序中下单，返回预支付交易会话标识；小程序凭它调起支付。模式：服务商。
    ///
    /// Creates a Mini Program order whose payees are individuals and returns the prepay ID with which the Mini Program invokes payment. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::combine_transactions::miniprogram::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .combine_appid("wx8888888888888888")
    ///     .combine_mchid("1900000001")
    ///     .combine_out_trade_no("P20150806125346")
    ///     .combine_payer_info(
    ///         post::CombinePayerInfo::new().openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
    ///     )
    ///     .sub_orders([
    ///         post::SubOrders::new()
    ///             .mchid("1900000001")
    ///             .individual_auth_id("1900000109")
    ///             .out_trade_no("20150806125346")
    ///             .amount(post::Amount::new().total_amount(10).currency("CNY"))
    ///             .attach("深圳分店")
    ///             .description("Image形象店-深圳腾大-QQ公仔"),
    ///     ]);
    /// let answer = client.v3().combine_transactions().miniprogram().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012602225](https://pay.weixin.qq.com/doc/v3/partner/4012602225)
    #[doc(alias(
        "个人收款交易下单-小程序",
        "Place an individual payee Mini Program order",
        "收付通-个人收款",
        "miniprogram",
        "combine-transactions/miniprogram"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/combine-transactions/miniprogram", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/combine-transactions/miniprogram")
    }
}

/// 个人收款交易下单-小程序 · Place an individual payee Mini Program order
pub mod post {
    pub use crate::v3::combine_transactions::schemas::{Amount, SceneInfo};

    enumeration! {
        /// 交易场景 · Transaction scenario
        TradeScenario {
            /// `RECOMMERCE`: 二手交易 · Second-hand trade
            RECOMMERCE = "RECOMMERCE",
        }
    }

    enumeration! {
        /// 商品服务类型 · Order service type
        OrderServiceType {
            /// `INDIVIDUALTRADE`: 个人交易 · Trade between persons
            INDIVIDUALTRADE = "INDIVIDUALTRADE",
        }
    }

    /// 个人收款交易下单-小程序：请求 · Place an individual payee Mini Program order: request
    pub struct Request {
        /// 平台商户应用ID（必填） · Platform merchant app ID (required)
        pub combine_appid: Option<String>,
        /// 平台商户号（必填） · Platform merchant ID (required)
        pub combine_mchid: Option<String>,
        /// 交易单订单号（必填） · Combined order merchant order number (required)
        pub combine_out_trade_no: Option<String>,
        /// 支付者（必填） · Payer (required)
        pub combine_payer_info: Option<CombinePayerInfo>,
        /// 场景信息 · Scenario information
        pub scene_info: Option<SceneInfo>,
        /// 商品单信息（必填） · Item orders (required)
        pub sub_orders: Option<Vec<SubOrders>>,
        /// 交易结束时间 · Transaction expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`；最长 64 个字符。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`. At most 64 characters.
        pub time_expire: Option<crate::Time>,
        /// 通知地址 · Notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 交易场景 · Transaction scenario
        pub trade_scenario: TradeScenario,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 平台商户应用ID（必填） · Platform merchant app ID (required)
        pub fn combine_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.combine_appid = value.into_member();
            self
        }

        /// 平台商户号（必填） · Platform merchant ID (required)
        pub fn combine_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.combine_mchid = value.into_member();
            self
        }

        /// 交易单订单号（必填） · Combined order merchant order number (required)
        pub fn combine_out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.combine_out_trade_no = value.into_member();
            self
        }

        /// 支付者（必填） · Payer (required)
        pub fn combine_payer_info<M>(
            mut self,
            value: impl crate::IntoMember<CombinePayerInfo, M>,
        ) -> Self {
            self.combine_payer_info = value.into_member();
            self
        }

        /// 场景信息 · Scenario information
        pub fn scene_info<M>(mut self, value: impl crate::IntoMember<SceneInfo, M>) -> Self {
            self.scene_info = value.into_member();
            self
        }

        /// 商品单信息（必填） · Item orders (required)
        pub fn sub_orders<M>(mut self, value: impl crate::IntoList<SubOrders, M>) -> Self {
            self.sub_orders = value.into_list();
            self
        }

        /// 交易结束时间 · Transaction expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn time_expire<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.time_expire = value.into_member();
            self
        }

        /// 通知地址 · Notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 交易场景 · Transaction scenario
        pub fn trade_scenario<M>(
            mut self,
            value: impl crate::IntoMember<TradeScenario, M>,
        ) -> Self {
            self.trade_scenario = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 支付者 · Payer
    pub struct CombinePayerInfo {
        /// 用户标识（必填） · User openid (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl CombinePayerInfo {
        /// 用户标识（必填） · User openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }
    }

    /// 商品单信息 · Item orders
    pub struct SubOrders {
        /// 商品单发起商户号（必填） · Item order merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 商品服务类型 · Order service type
        pub order_service_type: OrderServiceType,
        /// 商品单个人收款方受理授权ID（必填） · Individual payee authorisation ID (required)
        pub individual_auth_id: Option<String>,
        /// 商品单个人收款方平台昵称 · Individual payee platform nickname
        pub individual_name: Option<String>,
        /// 商品单商户订单号（必填） · Item order merchant order number (required)
        ///
        /// 6～32 个字符，只能用数字、字母和 `_|*-`。6 to 32 characters; digits, A–Z, a–z and `_|*-`.
        pub out_trade_no: Option<String>,
        /// 商品单金额（必填） · Item order amount (required)
        pub amount: Option<Amount>,
        /// 附加数据（必填） · Attached data (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub attach: Option<String>,
        /// 商品描述（必填） · Item description (required)
        ///
        /// 最长 127 个字符。At most 127 characters.
        pub description: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SubOrders {
        /// 商品单发起商户号（必填） · Item order merchant ID (required)
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 商品服务类型 · Order service type
        pub fn order_service_type<M>(
            mut self,
            value: impl crate::IntoMember<OrderServiceType, M>,
        ) -> Self {
            self.order_service_type = value.into_member().unwrap_or_default();
            self
        }

        /// 商品单个人收款方受理授权ID（必填） · Individual payee authorisation ID (required)
        pub fn individual_auth_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.individual_auth_id = value.into_member();
            self
        }

        /// 商品单个人收款方平台昵称 · Individual payee platform nickname
        pub fn individual_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.individual_name = value.into_member();
            self
        }

        /// 商品单商户订单号（必填） · Item order merchant order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 商品单金额（必填） · Item order amount (required)
        pub fn amount<M>(mut self, value: impl crate::IntoMember<Amount, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 附加数据（必填） · Attached data (required)
        pub fn attach<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.attach = value.into_member();
            self
        }

        /// 商品描述（必填） · Item description (required)
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }
    }

    /// 个人收款交易下单-小程序：应答 · Place an individual payee Mini Program order: answer
    #[non_exhaustive]
    pub struct Response {
        /// 预支付交易会话标识 · Prepay ID
        pub prepay_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, CombinePayerInfo, SubOrders);

    message! {
        Request {
            0 => combine_appid: Required "combine_appid",
            1 => combine_mchid: Required "combine_mchid",
            2 => combine_out_trade_no: Required "combine_out_trade_no",
            3 => combine_payer_info: Required "combine_payer_info",
            4 => scene_info: Optional "scene_info",
            5 => sub_orders: Required "sub_orders",
            6 => time_expire: Optional "time_expire",
            7 => notify_url: Optional "notify_url",
            8 => trade_scenario: Optional "trade_scenario",
        }
        CombinePayerInfo {
            0 => openid: Required "openid",
        }
        SubOrders {
            0 => mchid: Required "mchid",
            1 => order_service_type: Optional "order_service_type",
            2 => individual_auth_id: Required "individual_auth_id",
            3 => individual_name: Optional "individual_name",
            4 => out_trade_no: Required "out_trade_no",
            5 => amount: Required "amount",
            6 => attach: Required "attach",
            7 => description: Required "description",
        }
        Response {
            0 => prepay_id: Optional "prepay_id",
        }
    }
}
