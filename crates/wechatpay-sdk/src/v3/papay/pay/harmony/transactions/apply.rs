//! 代扣受理扣款 · Apply for a HarmonyOS debit
//!
//! `/v3/papay/pay/harmony/transactions/apply`

/// 代扣受理扣款 · Apply for a HarmonyOS debit
///
/// `/v3/papay/pay/harmony/transactions/apply`
#[derive(Clone)]
pub struct Apply {
    pub(crate) node: crate::chain::Node,
}

impl Apply {
    /// 代扣受理扣款 · Apply for a HarmonyOS debit
    ///
    /// `POST /v3/papay/pay/harmony/transactions/apply`
    ///
    /// 商户按委托代扣协议对鸿蒙账户用户发起扣款；微信支付受理后异步处理，结果发往通知地址。模式：普通商户。
    ///
    /// Submits a debit under a HarmonyOS auto-debit contract. The result is sent to the notification URL. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::papay::pay::harmony::transactions::apply::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .out_trade_no("trade202608010001")
    ///     .description("Image形象店-深圳腾大-QQ公仔")
    ///     .transaction_notify_url("https://www.example.com/notify")
    ///     .contract_id("123124412412423431")
    ///     .amount(post::Amount::new().total(1))
    ///     .harmony_account_id("example_harmony_account_id");
    /// let answer = client
    ///     .v3()
    ///     .papay()
    ///     .pay()
    ///     .harmony()
    ///     .transactions()
    ///     .apply()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4013388429](https://pay.weixin.qq.com/doc/v3/merchant/4013388429)
    #[doc(alias(
        "代扣受理扣款",
        "Apply for a HarmonyOS debit",
        "鸿蒙委托代扣",
        "apply",
        "transactions/apply"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/papay/pay/harmony/transactions/apply", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/pay/harmony/transactions/apply")
    }
}

/// 代扣受理扣款 · Apply for a HarmonyOS debit
pub mod post {

    /// 代扣受理扣款：请求 · Apply for a HarmonyOS debit: request
    pub struct Request {
        /// 应用ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户订单号（必填） · Merchant order number (required)
        pub out_trade_no: Option<String>,
        /// 商品描述（必填） · Item description (required)
        pub description: Option<String>,
        /// 通知地址（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub transaction_notify_url: Option<String>,
        /// 委托代扣协议ID（必填） · Auto-debit contract ID (required)
        pub contract_id: Option<String>,
        /// 扣费金额信息（必填） · Debit amount (required)
        pub amount: Option<Amount>,
        /// 订单优惠标记 · Order discount tag
        pub goods_tag: Option<String>,
        /// 附加数据 · Attached data
        pub attach: Option<String>,
        /// 鸿蒙账户id（必填） · HarmonyOS account ID (required)
        pub harmony_account_id: Option<String>,
        /// 商户类别码 · Merchant category code
        ///
        /// 四位数字的商户类别码。A merchant category code of four digits.
        pub mcc: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 应用ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 商户订单号（必填） · Merchant order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 商品描述（必填） · Item description (required)
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 通知地址（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn transaction_notify_url<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.transaction_notify_url = value.into_member();
            self
        }

        /// 委托代扣协议ID（必填） · Auto-debit contract ID (required)
        pub fn contract_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contract_id = value.into_member();
            self
        }

        /// 扣费金额信息（必填） · Debit amount (required)
        pub fn amount<M>(mut self, value: impl crate::IntoMember<Amount, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 订单优惠标记 · Order discount tag
        pub fn goods_tag<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_tag = value.into_member();
            self
        }

        /// 附加数据 · Attached data
        pub fn attach<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.attach = value.into_member();
            self
        }

        /// 鸿蒙账户id（必填） · HarmonyOS account ID (required)
        pub fn harmony_account_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.harmony_account_id = value.into_member();
            self
        }

        /// 商户类别码 · Merchant category code
        ///
        /// 四位数字的商户类别码。A merchant category code of four digits.
        pub fn mcc<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mcc = value.into_member();
            self
        }
    }

    /// 扣费金额信息 · Debit amount
    pub struct Amount {
        /// 金额（必填） · Amount (required)
        ///
        /// 单位为分。In fen.
        pub total: Option<crate::Fen>,
        /// 货币类型 · Currency
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
        pub fn total<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total = value.into_member();
            self
        }

        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub fn currency<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.currency = value.into_member();
            self
        }
    }

    /// 代扣受理扣款：应答 · Apply for a HarmonyOS debit: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// 扣费金额信息 · Debit amount
        pub amount: Option<ResponseAmount>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 扣费金额信息 · Debit amount
    #[non_exhaustive]
    pub struct ResponseAmount {
        /// 金额 · Amount
        ///
        /// 单位为分。In fen.
        pub total: Option<crate::Fen>,
        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Amount);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => out_trade_no: Required "out_trade_no",
            2 => description: Required "description",
            3 => transaction_notify_url: Required "transaction_notify_url",
            4 => contract_id: Required "contract_id",
            5 => amount: Required "amount",
            6 => goods_tag: Optional "goods_tag",
            7 => attach: Optional "attach",
            8 => harmony_account_id: Required "harmony_account_id",
            9 => mcc: Optional "mcc",
        }
        Amount {
            0 => total: Required "total",
            1 => currency: Optional "currency",
        }
        Response {
            0 => out_trade_no: Optional "out_trade_no",
            1 => amount: Optional "amount",
        }
        ResponseAmount {
            0 => total: Optional "total",
            1 => currency: Optional "currency",
        }
    }
}
