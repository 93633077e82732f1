//! 发起异常退款 · Process an abnormal refund
//!
//! `/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund`

/// 发起异常退款 · Process an abnormal refund
///
/// `/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund`
#[derive(Clone)]
pub struct ApplyAbnormalRefund {
    pub(crate) node: crate::chain::Node,
}

impl ApplyAbnormalRefund {
    /// 发起异常退款 · Process an abnormal refund
    ///
    /// `POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund`
    ///
    /// 退款异常时由商户发起处理，按所选方式把资金退到用户银行卡或商户的银行账户。模式：普通商户、服务商。
    ///
    /// Processes an abnormal refund by sending the money to a bank card of the user or to the bank account of the merchant. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::refund::domestic::refunds::refund_id::apply_abnormal_refund::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_refund_no("refund202608010001")
    ///     .r#type(post::Type::USER_BANK_CARD)
    ///     .bank_type(post::BankType::CMB_DEBIT)
    ///     .bank_account("6225760000000000")
    ///     .real_name("张三");
    /// let answer = client
    ///     .v3()
    ///     .refund()
    ///     .domestic()
    ///     .refunds()
    ///     .refund_id("50000000382019052709732678859")
    ///     .apply_abnormal_refund()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::refund::domestic::refunds::refund_id::apply_abnormal_refund::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .out_refund_no("refund202608010001")
    ///     .r#type(post::Type::USER_BANK_CARD)
    ///     .bank_type(post::BankType::CMB_DEBIT)
    ///     .bank_account("6225760000000000")
    ///     .real_name("张三");
    /// let answer = client
    ///     .v3()
    ///     .refund()
    ///     .domestic()
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
    /// - `RESOURCE_NOT_EXISTS` (404): 找不到原订单，或原订单尚未支付。核对订单号、商户号和支付状态。 · The order does not exist or is not paid. Check the order number, the merchant and the state of the payment.
    /// - `FREQUENCY_LIMITED` (429): 退款过频（含同单一分钟内重复、旧订单限频）；可能已受理。先查退款，查不到再用原单号慢速重发。可能已经执行。 · Refunds are requested too often. This refund may have been accepted. Query the refund. If it does not exist, send the same refund number again, slowly. It may have been carried out.
    /// - `SYSTEM_ERROR` (500): 退款处理超时或内部异常，可能已受理。退款单号和参数不变再发，或先查退款。可能已经执行。 · The platform failed or timed out. The refund may have been accepted. Send the request again with the same refund number and parameters, or query the refund first. It may have been carried out.
    /// - `PARAM_ERROR`, `SIGN_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012791864](https://pay.weixin.qq.com/doc/v3/merchant/4012791864), [partner/4013080240](https://pay.weixin.qq.com/doc/v3/partner/4013080240)
    #[doc(alias(
        "发起异常退款",
        "Process an abnormal refund",
        "退款",
        "apply-abnormal-refund",
        "refunds/apply-abnormal-refund"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund")
    }
}

/// 发起异常退款 · Process an abnormal refund
pub mod post {
    pub use crate::v3::refund::schemas::{
        Account, Channel, FundsAccount, FundsFromItem, GoodsDetail, Promotion, PromotionScope,
        PromotionType, Refund, Refund as Response, RefundAccount, RefundAmount, Status,
    };

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

    /// 发起异常退款：请求 · Process an abnormal refund: request
    ///
    /// 条件 Conditions:
    ///
    /// - `bank_type`、`bank_account`、`real_name`：退到用户银行卡时三项必填，后两项要加密。`bank_type`, `bank_account`, `real_name`: All three required for USER\_BANK\_CARD; the last two encrypted
    /// - 只有退款状态为 ABNORMAL 才能发起。Only for a refund in state ABNORMAL
    pub struct Request {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
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
        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
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

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => out_refund_no: Required "out_refund_no",
            2 => r#type: Required "type",
            3 => bank_type: Optional "bank_type",
            4 => bank_account: Optional "bank_account",
            5 => real_name: Optional "real_name",
        }
    }
}
