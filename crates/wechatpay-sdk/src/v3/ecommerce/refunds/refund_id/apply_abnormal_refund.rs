//! 发起异常退款 · Process an abnormal refund
//!
//! `/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`

/// 发起异常退款 · Process an abnormal refund
///
/// `/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`
#[derive(Clone)]
pub struct ApplyAbnormalRefund {
    pub(crate) node: crate::chain::Node,
}

impl ApplyAbnormalRefund {
    /// 发起异常退款 · Process an abnormal refund
    ///
    /// `POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`
    ///
    /// 电商平台对状态异常的退款发起处理，可选择退到用户的银行卡等方式，返回退款单信息。模式：服务商。
    ///
    /// Processes a refund that ended in an abnormal state, for example by paying it to the user's bank card, and returns the refund. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::refunds::refund_id::apply_abnormal_refund::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .out_refund_no("refund202608010001")
    ///     .r#type(post::Type::USER_BANK_CARD)
    ///     .bank_type(post::BankType::ICBC_DEBIT)
    ///     .bank_account("6225760000000000")
    ///     .real_name("张三");
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .refunds()
    ///     .refund_id("50000000382019052709732678859")
    ///     .apply_abnormal_refund()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 不符合退款规则（金额超限、期限已过、参数与首次不同等），未受理。按错误描述改正；重试仍用原退款单号。 · The refund was not accepted because it breaks a rule: amount, period, or parameters that differ from the first request. Correct what the message names. A retry keeps the refund number.
    /// - `SYSTEM_ERROR` (500): 退款处理超时或内部异常，可能已受理。退款单号和参数不变再发，或先查退款。可能已经执行。 · The platform failed or timed out. The refund may have been accepted. Send the request again with the same refund number and parameters, or query the refund first. It may have been carried out.
    /// - `PARAM_ERROR`, `SIGN_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012649274](https://pay.weixin.qq.com/doc/v3/partner/4012649274)
    #[doc(alias(
        "发起异常退款",
        "Process an abnormal refund",
        "平台收付通 退款",
        "apply-abnormal-refund",
        "refunds/apply-abnormal-refund"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund")
    }
}

/// 发起异常退款 · Process an abnormal refund
pub mod post {

    enumeration! {
        /// 异常退款处理方式 · Abnormal refund handling method
        Type {
            /// `USER_BANK_CARD`: 退到用户银行卡 · To the user's bank card
            USER_BANK_CARD = "USER_BANK_CARD",
            /// `MERCHANT_BANK_CARD`: 退到商户银行账户，由商户退给用户 · To the merchant's bank account; the merchant repays the user
            MERCHANT_BANK_CARD = "MERCHANT_BANK_CARD",
        }
    }

    enumeration! {
        /// 开户银行 · Account bank
        BankType {
            /// `CMB_DEBIT`: 招商银行借记卡 · China Merchants Bank debit card
            CMB_DEBIT = "CMB_DEBIT",
            /// `COMM_DEBIT`: 交通银行借记卡 · Bank of Communications debit card
            COMM_DEBIT = "COMM_DEBIT",
            /// `ABC_DEBIT`: 农业银行借记卡 · Agricultural Bank of China debit card
            ABC_DEBIT = "ABC_DEBIT",
            /// `CCB_DEBIT`: 建设银行借记卡 · China Construction Bank debit card
            CCB_DEBIT = "CCB_DEBIT",
            /// `ICBC_DEBIT`: 工商银行借记卡 · ICBC debit card
            ICBC_DEBIT = "ICBC_DEBIT",
            /// `BOC_DEBIT`: 中国银行借记卡 · Bank of China debit card
            BOC_DEBIT = "BOC_DEBIT",
            /// `PAB_DEBIT`: 平安银行借记卡 · Ping An Bank debit card
            PAB_DEBIT = "PAB_DEBIT",
            /// `SPDB_DEBIT`: 浦发银行借记卡 · SPD Bank debit card
            SPDB_DEBIT = "SPDB_DEBIT",
            /// `CITIC_DEBIT`: 中信银行借记卡 · China CITIC Bank debit card
            CITIC_DEBIT = "CITIC_DEBIT",
            /// `CEB_DEBIT`: 光大银行借记卡 · China Everbright Bank debit card
            CEB_DEBIT = "CEB_DEBIT",
            /// `CMBC_DEBIT`: 民生银行借记卡 · China Minsheng Bank debit card
            CMBC_DEBIT = "CMBC_DEBIT",
            /// `CIB_DEBIT`: 兴业银行借记卡 · Industrial Bank debit card
            CIB_DEBIT = "CIB_DEBIT",
            /// `GDB_DEBIT`: 广发银行借记卡 · China Guangfa Bank debit card
            GDB_DEBIT = "GDB_DEBIT",
            /// `PSBC_DEBIT`: 邮储银行借记卡 · Postal Savings Bank debit card
            PSBC_DEBIT = "PSBC_DEBIT",
            /// `NBCB_DEBIT`: 宁波银行借记卡 · Bank of Ningbo debit card
            NBCB_DEBIT = "NBCB_DEBIT",
        }
    }

    enumeration! {
        /// 退款渠道 · Refund channel
        Channel {
            /// `ORIGINAL`: 原路退款 · Refunded to the original payment method
            ORIGINAL = "ORIGINAL",
            /// `BALANCE`: 退回到余额 · To the balance
            BALANCE = "BALANCE",
            /// `OTHER_BALANCE`: 原账户异常，退到其他余额账户 · To another balance, as the original account is abnormal
            OTHER_BALANCE = "OTHER_BALANCE",
            /// `OTHER_BANKCARD`: 原银行卡异常，退到其他银行卡 · To another bank card, as the original card is abnormal
            OTHER_BANKCARD = "OTHER_BANKCARD",
        }
    }

    enumeration! {
        /// 退款状态 · Refund status
        Status {
            /// `SUCCESS`: 退款成功 · Refunded
            SUCCESS = "SUCCESS",
            /// `CLOSED`: 退款关闭 · Refund closed
            CLOSED = "CLOSED",
            /// `PROCESSING`: 退款处理中 · Refund under way
            PROCESSING = "PROCESSING",
            /// `ABNORMAL`: 退款异常 · Refund abnormal
            ABNORMAL = "ABNORMAL",
        }
    }

    enumeration! {
        /// 资金账户 · Fund account
        FundsAccount {
            /// `AVAILABLE`: 可用余额 · Available balance
            AVAILABLE = "AVAILABLE",
            /// `UNSETTLED`: 未结算资金 · Unsettled funds
            UNSETTLED = "UNSETTLED",
        }
    }

    enumeration! {
        /// 退款出资商户 · Refund funding account
        RefundAccount {
            /// `REFUND_SOURCE_PARTNER_ADVANCE`: 服务商垫付 · Advance by the partner
            REFUND_SOURCE_PARTNER_ADVANCE = "REFUND_SOURCE_PARTNER_ADVANCE",
            /// `REFUND_SOURCE_SUB_MERCHANT`: 二级商户出资 · Paid by the sub-merchant
            REFUND_SOURCE_SUB_MERCHANT = "REFUND_SOURCE_SUB_MERCHANT",
        }
    }

    enumeration! {
        /// 出资账户类型 · Funding account type
        Account {
            /// `AVAILABLE`: 可用余额 · Available balance
            AVAILABLE = "AVAILABLE",
            /// `UNAVAILABLE`: 不可用余额 · Unavailable balance
            UNAVAILABLE = "UNAVAILABLE",
        }
    }

    /// 发起异常退款：请求 · Process an abnormal refund: request
    ///
    /// 条件 Conditions:
    ///
    /// - `bank_type`、`bank_account`、`real_name`：退到用户银行卡时三项必填，后两项要加密。`bank_type`, `bank_account`, `real_name`: All three required for USER\_BANK\_CARD; the last two encrypted
    /// - 只有退款状态为 ABNORMAL 才能发起。Only for a refund in state ABNORMAL
    pub struct Request {
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 个人收款方受理授权ID · Individual payee authorisation ID
        pub individual_auth_id: Option<String>,
        /// 商户退款单号（必填） · Merchant refund number (required)
        ///
        /// 1～64 个字节，只能用数字、字母和 `_|*@-`。1 to 64 bytes; digits, A–Z, a–z and `_|*@-`.
        pub out_refund_no: Option<String>,
        /// 异常退款处理方式（必填） · Abnormal refund handling method (required)
        pub r#type: Type,
        /// 开户银行 · Account bank
        pub bank_type: BankType,
        /// 收款银行卡号 · Receiving bank card number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub bank_account: Option<crate::Sensitive>,
        /// 收款用户姓名 · Payee name
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub real_name: Option<crate::Sensitive>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 个人收款方受理授权ID · Individual payee authorisation ID
        pub fn individual_auth_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.individual_auth_id = value.into_member();
            self
        }

        /// 商户退款单号（必填） · Merchant refund number (required)
        pub fn out_refund_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_refund_no = value.into_member();
            self
        }

        /// 异常退款处理方式（必填） · Abnormal refund handling method (required)
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<Type, M>) -> Self {
            self.r#type = value.into_member().unwrap_or_default();
            self
        }

        /// 开户银行 · Account bank
        pub fn bank_type<M>(mut self, value: impl crate::IntoMember<BankType, M>) -> Self {
            self.bank_type = value.into_member().unwrap_or_default();
            self
        }

        /// 收款银行卡号 · Receiving bank card number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn bank_account<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.bank_account = value.into_member();
            self
        }

        /// 收款用户姓名 · Payee name
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn real_name<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.real_name = value.into_member();
            self
        }
    }

    /// 发起异常退款：应答 · Process an abnormal refund: answer
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付退款号 · WeChat Pay refund ID
        pub refund_id: Option<String>,
        /// 商户退款单号 · Merchant refund number
        pub out_refund_no: Option<String>,
        /// 微信支付订单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// 退款渠道 · Refund channel
        pub channel: Channel,
        /// 退款入账账户 · Refund receiving account
        pub user_received_account: Option<String>,
        /// 退款成功时间 · Refund success time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub success_time: Option<crate::Time>,
        /// 退款创建时间 · Refund creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 退款状态 · Refund status
        pub status: Status,
        /// 资金账户 · Fund account
        pub funds_account: FundsAccount,
        /// 金额信息 · Amount information
        pub amount: Option<Amount>,
        /// 优惠退款信息 · Discount refund information
        pub promotion_detail: Option<Vec<PromotionDetail>>,
        /// 退款出资商户 · Refund funding account
        pub refund_account: RefundAccount,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 金额信息 · Amount information
    #[non_exhaustive]
    pub struct Amount {
        /// 退款金额 · Refund amount
        ///
        /// 单位为分。In fen.
        pub refund: Option<crate::Fen>,
        /// 退款出资账户及金额 · Refund funding accounts and amounts
        pub from: Option<Vec<AmountFrom>>,
        /// 用户退款金额 · Amount refunded to the user
        ///
        /// 单位为分。In fen.
        pub payer_refund: Option<crate::Fen>,
        /// 优惠退款金额 · Discount refund amount
        ///
        /// 单位为分。In fen.
        pub discount_refund: Option<crate::Fen>,
        /// 退款币种 · Refund currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// 手续费退款金额 · Refunded handling fee
        ///
        /// 单位为分。In fen.
        pub refund_fee: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 优惠退款信息 · Discount refund information
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 券ID · Coupon ID
        pub promotion_id: Option<String>,
        /// 优惠范围 · Discount scope
        pub scope: Option<String>,
        /// 优惠类型 · Discount type
        pub r#type: Option<String>,
        /// 优惠券面额 · Coupon face value
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 优惠退款金额 · Discount refund amount
        ///
        /// 单位为分。In fen.
        pub refund_amount: Option<crate::Fen>,
        /// 商品列表 · Item list
        pub goods_detail: Option<Vec<GoodsDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 退款出资账户及金额 · Refund funding accounts and amounts
    #[non_exhaustive]
    pub struct AmountFrom {
        /// 出资账户类型 · Funding account type
        pub account: Account,
        /// 出资金额 · Funding amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 商品列表 · Item list
    #[non_exhaustive]
    pub struct GoodsDetail {
        /// 商户侧商品编码 · Merchant item code
        pub merchant_goods_id: Option<String>,
        /// 微信侧商品编码 · WeChat Pay item code
        pub wechatpay_goods_id: Option<String>,
        /// 商品名称 · Item name
        pub goods_name: Option<String>,
        /// 商品单价 · Item unit price
        ///
        /// 单位为分。In fen.
        pub unit_price: Option<crate::Fen>,
        /// 商品退款金额 · Item refund amount
        ///
        /// 单位为分。In fen.
        pub refund_amount: Option<crate::Fen>,
        /// 商品退货数量 · Quantity of items returned
        pub refund_quantity: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => individual_auth_id: Optional "individual_auth_id",
            2 => out_refund_no: Required "out_refund_no",
            3 => r#type: Required "type",
            4 => bank_type: Optional "bank_type",
            5 => bank_account: Optional "bank_account",
            6 => real_name: Optional "real_name",
        }
        Response {
            0 => refund_id: Optional "refund_id",
            1 => out_refund_no: Optional "out_refund_no",
            2 => transaction_id: Optional "transaction_id",
            3 => out_trade_no: Optional "out_trade_no",
            4 => channel: Optional "channel",
            5 => user_received_account: Optional "user_received_account",
            6 => success_time: Optional "success_time",
            7 => create_time: Optional "create_time",
            8 => status: Optional "status",
            9 => funds_account: Optional "funds_account",
            10 => amount: Optional "amount",
            11 => promotion_detail: Optional "promotion_detail",
            12 => refund_account: Optional "refund_account",
        }
        Amount {
            0 => refund: Optional "refund",
            1 => from: Optional "from",
            2 => payer_refund: Optional "payer_refund",
            3 => discount_refund: Optional "discount_refund",
            4 => currency: Optional "currency",
            5 => refund_fee: Optional "refund_fee",
        }
        PromotionDetail {
            0 => promotion_id: Optional "promotion_id",
            1 => scope: Optional "scope",
            2 => r#type: Optional "type",
            3 => amount: Optional "amount",
            4 => refund_amount: Optional "refund_amount",
            5 => goods_detail: Optional "goods_detail",
        }
        AmountFrom {
            0 => account: Optional "account",
            1 => amount: Optional "amount",
        }
        GoodsDetail {
            0 => merchant_goods_id: Optional "merchant_goods_id",
            1 => wechatpay_goods_id: Optional "wechatpay_goods_id",
            2 => goods_name: Optional "goods_name",
            3 => unit_price: Optional "unit_price",
            4 => refund_amount: Optional "refund_amount",
            5 => refund_quantity: Optional "refund_quantity",
        }
    }
}
