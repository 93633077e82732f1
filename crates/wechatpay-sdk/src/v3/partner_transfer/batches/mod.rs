//! 发起批量转账 · Start a batch transfer (partner)
//!
//! `/v3/partner-transfer/batches`

pub mod batch_id;
pub mod out_batch_no;

/// 发起批量转账 · Start a batch transfer (partner)
///
/// `/v3/partner-transfer/batches`
#[derive(Clone)]
pub struct Batches {
    pub(crate) node: crate::chain::Node,
}

impl Batches {
    /// `/batch-id`: 微信支付批次单号查询批次单、微信支付明细单号查询明细单 · Query batch by batch ID (partner); Query detail by detail ID (partner)
    #[inline]
    pub fn batch_id(&self) -> batch_id::BatchId {
        batch_id::BatchId { node: self.node.clone() }
    }

    /// `/out-batch-no`: 商家批次单号查询批次单、商家明细单号查询明细单 · Query batch by merchant batch number (partner); Query detail by merchant detail number (partner)
    #[inline]
    pub fn out_batch_no(&self) -> out_batch_no::OutBatchNo {
        out_batch_no::OutBatchNo { node: self.node.clone() }
    }

    /// 发起批量转账 · Start a batch transfer (partner)
    ///
    /// `POST /v3/partner-transfer/batches`
    ///
    /// 服务商经特约商户授权发起批量转账，提交转账明细，返回批次单号；结果须查询批次和明细。模式：服务商。
    ///
    /// Starts a batch transfer on behalf of a sub-merchant that authorised it, and returns the batch ID. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::partner_transfer::batches::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .authorization_type(post::AuthorizationType::INFORMATION_AUTHORIZATION_TYPE)
    ///     .out_batch_no("plfk2020042013")
    ///     .batch_name("2019年1月深圳分部报销单")
    ///     .batch_remark("2019年1月深圳分部报销单")
    ///     .total_amount(4000000)
    ///     .total_num(200)
    ///     .transfer_detail_list([
    ///         post::TransferDetailList::new()
    ///             .out_detail_no("x23zy545Bd5436")
    ///             .transfer_amount(200000)
    ///             .transfer_remark("2020年4月报销")
    ///             .openid("o-MYE42l80oelYMDE34nYD456Xoy")
    ///             .user_name("张三"),
    ///     ]);
    /// let answer = client.v3().partner_transfer().batches().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 频率限制：每个服务商每秒 50 次请求。
    ///
    /// Rate limits: 50 requests a second for each partner.
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 不符合规则：场景未开通、IP 不在白名单、报备信息不符、超出日额度等。按错误描述改正；换单号前先查单。 · The request breaks a rule: the scene is not granted, the IP address is not allowed, the report information is wrong, or the daily quota is used up. Correct what the message names. Query before you take a new number.
    /// - `PARAM_ERROR` (400): 参数不对，也可能是报备信息与场景不符，或加密所用的序列号不符。改正后再发。 · A parameter is wrong. The report information may not fit the scene, or the serial number of the encryption key may be wrong. Correct the parameter, then send the request again.
    /// - `FREQUENCY_LIMITED` (429): 发起过频。降频后用原单号再发，不要换号。 · Transfers are sent too often. Slow down, then send the same number again. Never take a new number.
    /// - `SYSTEM_ERROR` (500): 处理超时或内部异常，钱可能已在途。先用原单号查；查不到再用原单号重发，换号有重复付款风险。可能已经执行。 · The platform failed or timed out. The money may be on its way. Query by the same number first. If nothing exists, send the same number again. A new number may pay twice. It may have been carried out.
    /// - `SIGN_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012465738](https://pay.weixin.qq.com/doc/v3/partner/4012465738)
    #[doc(alias(
        "发起批量转账",
        "Start a batch transfer (partner)",
        "商家转账",
        "batches",
        "partner-transfer/batches"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/partner-transfer/batches", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/partner-transfer/batches")
    }
}

/// 发起批量转账 · Start a batch transfer (partner)
pub mod post {

    enumeration! {
        /// 特约商户授权类型 · Sub-merchant authorisation type
        AuthorizationType {
            /// `INFORMATION_AUTHORIZATION_TYPE`: 信息授权 · Authorisation for information
            INFORMATION_AUTHORIZATION_TYPE = "INFORMATION_AUTHORIZATION_TYPE",
            /// `FUND_AUTHORIZATION_TYPE`: 资金授权 · Authorisation for funds
            FUND_AUTHORIZATION_TYPE = "FUND_AUTHORIZATION_TYPE",
            /// `INFORMATION_AND_FUND_AUTHORIZATION_TYPE`: 信息和资金授权 · Authorisation for information and funds
            INFORMATION_AND_FUND_AUTHORIZATION_TYPE = "INFORMATION_AND_FUND_AUTHORIZATION_TYPE",
        }
    }

    enumeration! {
        /// 批量转账用途 · Batch transfer purpose
        TransferPurpose {
            /// `GOODSPAYMENT`: 货款 · Payment for goods
            GOODSPAYMENT = "GOODSPAYMENT",
            /// `COMMISSION`: 佣金 · Commission
            COMMISSION = "COMMISSION",
            /// `REFUND`: 退款 · Refund
            REFUND = "REFUND",
            /// `REIMBURSEMENT`: 报销 · Reimbursement
            REIMBURSEMENT = "REIMBURSEMENT",
            /// `FREIGHT`: 运费 · Freight
            FREIGHT = "FREIGHT",
            /// `OTHERS`: 其他 · Others
            OTHERS = "OTHERS",
        }
    }

    enumeration! {
        /// 转账场景 · Transfer scenario
        TransferScene {
            /// `ORDINARY_TRANSFER`: 普通转账 · Ordinary transfer
            ORDINARY_TRANSFER = "ORDINARY_TRANSFER",
            /// `PAYROLL_CARD_TRANSFER`: 微工卡转账 · Payroll card transfer
            PAYROLL_CARD_TRANSFER = "PAYROLL_CARD_TRANSFER",
        }
    }

    /// 发起批量转账：请求 · Start a batch transfer (partner): request
    ///
    /// 条件 Conditions:
    ///
    /// - `transfer_detail_list`：每批最多 1000 笔。`transfer_detail_list`: At most 1,000 details per batch
    /// - `transfer_detail_list.user_name`：单笔达到 2000 元必须传姓名（加密）。`transfer_detail_list.user_name`: Name (encrypted) required from 2,000 yuan per detail
    /// - `total_amount`、`total_num`、`transfer_detail_list`：总额、总笔数等于明细之和。`total_amount`, `total_num`, `transfer_detail_list`: Total amount and number equal the sum of the details
    pub struct Request {
        /// 特约商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 特约商户appid · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 特约商户授权类型（必填） · Sub-merchant authorisation type (required)
        pub authorization_type: AuthorizationType,
        /// 商家批次单号（必填） · Merchant batch number (required)
        pub out_batch_no: Option<String>,
        /// 批次名称（必填） · Batch name (required)
        pub batch_name: Option<String>,
        /// 批次备注（必填） · Batch remark (required)
        pub batch_remark: Option<String>,
        /// 转账总金额（必填） · Total transfer amount (required)
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 转账总笔数（必填） · Number of transfers (required)
        pub total_num: Option<i64>,
        /// 转账明细列表（必填） · Transfer details (required)
        pub transfer_detail_list: Option<Vec<TransferDetailList>>,
        /// 服务商的appid · Partner app ID
        pub sp_appid: Option<String>,
        /// 批量转账用途 · Batch transfer purpose
        pub transfer_purpose: TransferPurpose,
        /// 转账场景 · Transfer scenario
        pub transfer_scene: TransferScene,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 特约商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 特约商户appid · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 特约商户授权类型（必填） · Sub-merchant authorisation type (required)
        pub fn authorization_type<M>(
            mut self,
            value: impl crate::IntoMember<AuthorizationType, M>,
        ) -> Self {
            self.authorization_type = value.into_member().unwrap_or_default();
            self
        }

        /// 商家批次单号（必填） · Merchant batch number (required)
        pub fn out_batch_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_batch_no = value.into_member();
            self
        }

        /// 批次名称（必填） · Batch name (required)
        pub fn batch_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.batch_name = value.into_member();
            self
        }

        /// 批次备注（必填） · Batch remark (required)
        pub fn batch_remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.batch_remark = value.into_member();
            self
        }

        /// 转账总金额（必填） · Total transfer amount (required)
        ///
        /// 单位为分。In fen.
        pub fn total_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total_amount = value.into_member();
            self
        }

        /// 转账总笔数（必填） · Number of transfers (required)
        pub fn total_num<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.total_num = value.into_member();
            self
        }

        /// 转账明细列表（必填） · Transfer details (required)
        pub fn transfer_detail_list<M>(
            mut self,
            value: impl crate::IntoList<TransferDetailList, M>,
        ) -> Self {
            self.transfer_detail_list = value.into_list();
            self
        }

        /// 服务商的appid · Partner app ID
        pub fn sp_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_appid = value.into_member();
            self
        }

        /// 批量转账用途 · Batch transfer purpose
        pub fn transfer_purpose<M>(
            mut self,
            value: impl crate::IntoMember<TransferPurpose, M>,
        ) -> Self {
            self.transfer_purpose = value.into_member().unwrap_or_default();
            self
        }

        /// 转账场景 · Transfer scenario
        pub fn transfer_scene<M>(
            mut self,
            value: impl crate::IntoMember<TransferScene, M>,
        ) -> Self {
            self.transfer_scene = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 转账明细列表 · Transfer details
    pub struct TransferDetailList {
        /// 商家明细单号（必填） · Merchant detail number (required)
        pub out_detail_no: Option<String>,
        /// 转账金额（必填） · Transfer amount (required)
        ///
        /// 单位为分。In fen.
        pub transfer_amount: Option<crate::Fen>,
        /// 转账备注（必填） · Transfer remark (required)
        pub transfer_remark: Option<String>,
        /// 收款用户openid（必填） · Payee openid (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 收款用户姓名（必填） · Payee name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub user_name: Option<crate::Sensitive>,
        /// 收款用户身份证 · Payee ID card number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub user_id_card: Option<crate::Sensitive>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl TransferDetailList {
        /// 商家明细单号（必填） · Merchant detail number (required)
        pub fn out_detail_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_detail_no = value.into_member();
            self
        }

        /// 转账金额（必填） · Transfer amount (required)
        ///
        /// 单位为分。In fen.
        pub fn transfer_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.transfer_amount = value.into_member();
            self
        }

        /// 转账备注（必填） · Transfer remark (required)
        pub fn transfer_remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transfer_remark = value.into_member();
            self
        }

        /// 收款用户openid（必填） · Payee openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 收款用户姓名（必填） · Payee name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn user_name<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.user_name = value.into_member();
            self
        }

        /// 收款用户身份证 · Payee ID card number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn user_id_card<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.user_id_card = value.into_member();
            self
        }
    }

    /// 发起批量转账：应答 · Start a batch transfer (partner): answer
    #[non_exhaustive]
    pub struct Response {
        /// 商家批次单号 · Merchant batch number
        pub out_batch_no: Option<String>,
        /// 微信支付批次单号 · WeChat Pay batch number
        pub batch_id: Option<String>,
        /// 批次创建时间 · Batch creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, TransferDetailList);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
            1 => sub_appid: Optional "sub_appid",
            2 => authorization_type: Required "authorization_type",
            3 => out_batch_no: Required "out_batch_no",
            4 => batch_name: Required "batch_name",
            5 => batch_remark: Required "batch_remark",
            6 => total_amount: Required "total_amount",
            7 => total_num: Required "total_num",
            8 => transfer_detail_list: Required "transfer_detail_list",
            9 => sp_appid: Optional "sp_appid",
            10 => transfer_purpose: Optional "transfer_purpose",
            11 => transfer_scene: Optional "transfer_scene",
        }
        TransferDetailList {
            0 => out_detail_no: Required "out_detail_no",
            1 => transfer_amount: Required "transfer_amount",
            2 => transfer_remark: Required "transfer_remark",
            3 => openid: Required "openid",
            4 => user_name: Required "user_name",
            5 => user_id_card: Optional "user_id_card",
        }
        Response {
            0 => out_batch_no: Optional "out_batch_no",
            1 => batch_id: Optional "batch_id",
            2 => create_time: Optional "create_time",
        }
    }
}
