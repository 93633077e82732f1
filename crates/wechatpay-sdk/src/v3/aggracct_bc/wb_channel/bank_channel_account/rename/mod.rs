//! 受理渠道结算银行账户更名申请 · Request a settlement account rename
//!
//! `/v3/aggracct-bc/wb-channel/bank-channel-account/rename`

pub mod application_id;

/// 受理渠道结算银行账户更名申请 · Request a settlement account rename
///
/// `/v3/aggracct-bc/wb-channel/bank-channel-account/rename`
#[derive(Clone)]
pub struct Rename {
    pub(crate) node: crate::chain::Node,
}

impl Rename {
    /// `/{application_id}`: 微信支付更名受理返回的申请单号 · WeChat Pay rename application number
    pub fn application_id(&self, value: impl Into<String>) -> application_id::ApplicationId {
        application_id::ApplicationId { node: self.node.bind("application_id", value) }
    }

    /// 受理渠道结算银行账户更名申请 · Request a settlement account rename
    ///
    /// `POST /v3/aggracct-bc/wb-channel/bank-channel-account/rename`
    ///
    /// 银行渠道为商户台账的结算银行账户提交更名申请，返回申请单号、目标账户名和状态。模式：普通商户。
    ///
    /// Requests a new name for the channel settlement account of a merchant and returns the application ID and state. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::aggracct_bc::wb_channel::bank_channel_account::rename::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_request_no("htozr8denqegbt6tk6u10iymo7yww5pn")
    ///     .mchid("1900000001")
    ///     .bal_account_no("6225760000000000")
    ///     .change_scene(post::ChangeScene::SUBJECT_INFO_RENAME);
    /// let answer = client
    ///     .v3()
    ///     .aggracct_bc()
    ///     .wb_channel()
    ///     .bank_channel_account()
    ///     .rename()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4018968078](https://pay.weixin.qq.com/doc/v3/merchant/4018968078)
    #[doc(alias(
        "受理渠道结算银行账户更名申请",
        "Request a settlement account rename",
        "聚合账户银行渠道服务",
        "rename",
        "bank-channel-account/rename"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/aggracct-bc/wb-channel/bank-channel-account/rename", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/aggracct-bc/wb-channel/bank-channel-account/rename")
    }
}

/// 受理渠道结算银行账户更名申请 · Request a settlement account rename
pub mod post {

    enumeration! {
        /// 变更类型 · Change type
        ChangeScene {
            /// `SUBJECT_INFO_RENAME`: 主体更名 · The entity changed its name
            SUBJECT_INFO_RENAME = "SUBJECT_INFO_RENAME",
        }
    }

    enumeration! {
        /// 请求场景 · Request scenario
        ReqScene {
            /// `SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`: 便捷结算服务商户 · Merchant of the convenient settlement service
            SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT = "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
            /// `SJT_MICRO_MERCHANT`: 小微商户 · Micro merchant
            SJT_MICRO_MERCHANT = "SJT_MICRO_MERCHANT",
            /// `WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`: 微信小店便捷结算商户 · WeChat shop merchant of the convenient settlement service
            WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT = "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
        }
    }

    enumeration! {
        /// 变更类型 · Change type
        ResponseChangeScene {
            /// `SUBJECT_INFO_RENAME`: 主体更名 · The entity changed its name
            SUBJECT_INFO_RENAME = "SUBJECT_INFO_RENAME",
        }
    }

    enumeration! {
        /// 申请单状态 · Application status
        ApplicationState {
            /// `PROCESSING`: 处理中 · In progress
            PROCESSING = "PROCESSING",
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    /// 受理渠道结算银行账户更名申请：请求 · Request a settlement account rename: request
    pub struct Request {
        /// 渠道结算银行账户更名外部系统单号（必填） · Account rename request number (required)
        pub out_request_no: Option<String>,
        /// 目标商户号（必填） · Target merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 台账ID（必填） · Ledger account number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub bal_account_no: Option<crate::Sensitive>,
        /// 变更类型（必填） · Change type (required)
        pub change_scene: ChangeScene,
        /// 请求场景 · Request scenario
        pub req_scene: ReqScene,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 渠道结算银行账户更名外部系统单号（必填） · Account rename request number (required)
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 目标商户号（必填） · Target merchant ID (required)
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 台账ID（必填） · Ledger account number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn bal_account_no<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.bal_account_no = value.into_member();
            self
        }

        /// 变更类型（必填） · Change type (required)
        pub fn change_scene<M>(mut self, value: impl crate::IntoMember<ChangeScene, M>) -> Self {
            self.change_scene = value.into_member().unwrap_or_default();
            self
        }

        /// 请求场景 · Request scenario
        pub fn req_scene<M>(mut self, value: impl crate::IntoMember<ReqScene, M>) -> Self {
            self.req_scene = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 受理渠道结算银行账户更名申请：应答 · Request a settlement account rename: answer
    #[non_exhaustive]
    pub struct Response {
        /// 变更类型 · Change type
        pub change_scene: ResponseChangeScene,
        /// 微信支付更名受理返回的申请单号 · WeChat Pay rename application number
        pub application_id: Option<String>,
        /// 渠道结算银行账户更名外部系统单号 · Account rename request number
        pub out_request_no: Option<String>,
        /// 目标商户号 · Target merchant ID
        pub mchid: Option<String>,
        /// 台账ID · Ledger account number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub bal_account_no: Option<crate::Sensitive>,
        /// 目标账户名 · New account name
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub new_account_name: Option<crate::Sensitive>,
        /// 申请单状态 · Application status
        pub application_state: ApplicationState,
        /// 完成时间 · Completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub finish_time: Option<crate::Time>,
        /// 失败错误码 · Failure code
        pub fail_code: Option<String>,
        /// 失败原因 · Failure reason
        pub fail_msg: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => out_request_no: Required "out_request_no",
            1 => mchid: Required "mchid",
            2 => bal_account_no: Required "bal_account_no",
            3 => change_scene: Required "change_scene",
            4 => req_scene: Optional "req_scene",
        }
        Response {
            0 => change_scene: Optional "change_scene",
            1 => application_id: Optional "application_id",
            2 => out_request_no: Optional "out_request_no",
            3 => mchid: Optional "mchid",
            4 => bal_account_no: Optional "bal_account_no",
            5 => new_account_name: Optional "new_account_name",
            6 => application_state: Optional "application_state",
            7 => finish_time: Optional "finish_time",
            8 => fail_code: Optional "fail_code",
            9 => fail_msg: Optional "fail_msg",
        }
    }
}
