//! 发起批量转账 · Start a batch transfer
//!
//! `/v3/payroll-card/transfer-batches`

/// 发起批量转账 · Start a batch transfer
///
/// `/v3/payroll-card/transfer-batches`
#[derive(Clone)]
pub struct TransferBatches {
    pub(crate) node: crate::chain::Node,
}

impl TransferBatches {
    /// 发起批量转账 · Start a batch transfer
    ///
    /// `POST /v3/payroll-card/transfer-batches`
    ///
    /// 服务商代特约商户向微工卡用户批量转账，提交总金额、总笔数和明细，返回批次单号。模式：服务商。
    ///
    /// Starts a batch transfer of a sub-merchant to payroll card users and returns the batch ID. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payroll_card::transfer_batches::post;
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
    ///     ])
    ///     .employment_type(post::EmploymentType::LONG_TERM_EMPLOYMENT)
    ///     .employment_scene(post::EmploymentScene::LOGISTICS);
    /// let answer = client.v3().payroll_card().transfer_batches().post(request).await?;
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
    /// 官方文档 · Official pages: [partner/4012461824](https://pay.weixin.qq.com/doc/v3/partner/4012461824)
    #[doc(alias(
        "发起批量转账",
        "Start a batch transfer",
        "微工卡",
        "transfer-batches",
        "payroll-card/transfer-batches"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payroll-card/transfer-batches", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payroll-card/transfer-batches")
    }
}

/// 发起批量转账 · Start a batch transfer
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
        /// 用工类型 · Employment type
        EmploymentType {
            /// `LONG_TERM_EMPLOYMENT`: 长期用工 · Long-term employment
            LONG_TERM_EMPLOYMENT = "LONG_TERM_EMPLOYMENT",
            /// `SHORT_TERM_EMPLOYMENT`: 短期用工 · Short-term employment
            SHORT_TERM_EMPLOYMENT = "SHORT_TERM_EMPLOYMENT",
            /// `COOPERATION_EMPLOYMENT`: 合作用工 · Cooperation
            COOPERATION_EMPLOYMENT = "COOPERATION_EMPLOYMENT",
        }
    }

    enumeration! {
        /// 用工场景 · Employment scenario
        EmploymentScene {
            /// `LOGISTICS`: 物流 · Logistics
            LOGISTICS = "LOGISTICS",
            /// `MANUFACTURING`: 制造业 · Manufacturing
            MANUFACTURING = "MANUFACTURING",
            /// `HOTEL`: 酒店 · Hotels
            HOTEL = "HOTEL",
            /// `CATERING`: 餐饮 · Catering
            CATERING = "CATERING",
            /// `EVENT`: 活动 · Events
            EVENT = "EVENT",
            /// `RETAIL`: 零售 · Retail
            RETAIL = "RETAIL",
            /// `OTHERS`: 其他 · Others
            OTHERS = "OTHERS",
        }
    }

    enumeration! {
        /// 业务类型 · Business type
        BusinessType {
            /// `UNDEFINE`: 未定义 · Not defined
            UNDEFINE = "UNDEFINE",
            /// `PROMOTION`: 推广 · Promotion
            PROMOTION = "PROMOTION",
        }
    }

    /// 发起批量转账：请求 · Start a batch transfer: request
    pub struct Request {
        /// 特约商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 特约商户AppID · Sub-merchant app ID
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
        /// 服务商的AppID · Partner app ID
        pub sp_appid: Option<String>,
        /// 用工类型（必填） · Employment type (required)
        pub employment_type: EmploymentType,
        /// 用工场景（必填） · Employment scenario (required)
        pub employment_scene: EmploymentScene,
        /// 业务类型 · Business type
        pub business_type: BusinessType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 特约商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 特约商户AppID · Sub-merchant app ID
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

        /// 服务商的AppID · Partner app ID
        pub fn sp_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_appid = value.into_member();
            self
        }

        /// 用工类型（必填） · Employment type (required)
        pub fn employment_type<M>(
            mut self,
            value: impl crate::IntoMember<EmploymentType, M>,
        ) -> Self {
            self.employment_type = value.into_member().unwrap_or_default();
            self
        }

        /// 用工场景（必填） · Employment scenario (required)
        pub fn employment_scene<M>(
            mut self,
            value: impl crate::IntoMember<EmploymentScene, M>,
        ) -> Self {
            self.employment_scene = value.into_member().unwrap_or_default();
            self
        }

        /// 业务类型 · Business type
        pub fn business_type<M>(mut self, value: impl crate::IntoMember<BusinessType, M>) -> Self {
            self.business_type = value.into_member().unwrap_or_default();
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
        /// 收款用户OpenID（必填） · Payee openid (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 收款用户姓名（必填） · Payee name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub user_name: Option<crate::Sensitive>,
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

        /// 收款用户OpenID（必填） · Payee openid (required)
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
    }

    /// 发起批量转账：应答 · Start a batch transfer: answer
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
            10 => employment_type: Required "employment_type",
            11 => employment_scene: Required "employment_scene",
            12 => business_type: Optional "business_type",
        }
        TransferDetailList {
            0 => out_detail_no: Required "out_detail_no",
            1 => transfer_amount: Required "transfer_amount",
            2 => transfer_remark: Required "transfer_remark",
            3 => openid: Required "openid",
            4 => user_name: Required "user_name",
        }
        Response {
            0 => out_batch_no: Optional "out_batch_no",
            1 => batch_id: Optional "batch_id",
            2 => create_time: Optional "create_time",
        }
    }
}
