//! 发起转账到QQ钱包 · Transfer to QQ Wallet
//!
//! `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`

pub mod out_bill_no;

/// 发起转账到QQ钱包 · Transfer to QQ Wallet
///
/// `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`
#[derive(Clone)]
pub struct TransferToQqWalletBills {
    pub(crate) node: crate::chain::Node,
}

impl TransferToQqWalletBills {
    /// `/{out_bill_no}`: 商户单号 · Merchant transfer number
    pub fn out_bill_no(&self, value: impl Into<String>) -> out_bill_no::OutBillNo {
        out_bill_no::OutBillNo { node: self.node.bind("out_bill_no", value) }
    }

    /// 发起转账到QQ钱包 · Transfer to QQ Wallet
    ///
    /// `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`
    ///
    /// 商户按用户在QQ互联应用下的openid向其QQ钱包转账，返回微信转账单号和单据状态。模式：普通商户。
    ///
    /// Creates a transfer to a user's QQ Wallet, identified by openid and QQ number, and returns the WeChat transfer number and state. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::mch_transfer::transfer_to_qq_wallet_bills::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .out_bill_no("plfk2020042013")
    ///     .openid("o-MYE42l80oelYMDE34nYD456Xoy")
    ///     .transfer_amount(400000)
    ///     .transfer_remark("2020年4月报销")
    ///     .transfer_scene_id(post::TransferSceneId::N1401)
    ///     .transfer_scene_report_infos([
    ///         post::TransferSceneReportInfo::new()
    ///             .info_type("活动名称")
    ///             .info_content("注册会员有礼"),
    ///     ]);
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .transfer_to_qq_wallet_bills()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4014297386](https://pay.weixin.qq.com/doc/v3/merchant/4014297386)
    #[doc(alias(
        "发起转账到QQ钱包",
        "Transfer to QQ Wallet",
        "商家转账",
        "transfer-to-qq-wallet-bills",
        "mch-transfer/transfer-to-qq-wallet-bills"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills")
    }
}

/// 发起转账到QQ钱包 · Transfer to QQ Wallet
pub mod post {
    pub use crate::v3::fund_app::schemas::{TransferSceneReportInfo, TransferState};

    enumeration! {
        /// 转账场景ID · Transfer scenario ID
        TransferSceneId {
            /// `1401`: 活动奖励（QQ 钱包） · Activity reward (QQ Wallet)
            N1401 = "1401",
        }
    }

    /// 发起转账到QQ钱包：请求 · Transfer to QQ Wallet: request
    ///
    /// 条件 Conditions:
    ///
    /// - QQ 钱包场景 1401：活动奖励。QQ wallet scene 1401: activity reward
    pub struct Request {
        /// QQ互联开放平台AppID（必填） · QQ Connect app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户单号（必填） · Merchant transfer number (required)
        ///
        /// 最长 32 个字符，只能用数字、字母。At most 32 characters; digits, A–Z, a–z.
        pub out_bill_no: Option<String>,
        /// 收款用户OpenID（必填） · Payee openid (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 收款用户QQ号 · Payee QQ number
        pub user_qq: Option<String>,
        /// 收款用户姓名 · Payee name
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub user_name: Option<crate::Sensitive>,
        /// 转账金额（必填） · Transfer amount (required)
        ///
        /// 单位为分。In fen.
        pub transfer_amount: Option<crate::Fen>,
        /// 转账备注（必填） · Transfer remark (required)
        pub transfer_remark: Option<String>,
        /// 通知地址 · Notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 转账场景ID（必填） · Transfer scenario ID (required)
        pub transfer_scene_id: TransferSceneId,
        /// 转账场景报备信息（必填） · Transfer scenario report information (required)
        pub transfer_scene_report_infos: Option<Vec<TransferSceneReportInfo>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// QQ互联开放平台AppID（必填） · QQ Connect app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 商户单号（必填） · Merchant transfer number (required)
        pub fn out_bill_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_bill_no = value.into_member();
            self
        }

        /// 收款用户OpenID（必填） · Payee openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 收款用户QQ号 · Payee QQ number
        pub fn user_qq<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.user_qq = value.into_member();
            self
        }

        /// 收款用户姓名 · Payee name
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn user_name<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.user_name = value.into_member();
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

        /// 通知地址 · Notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 转账场景ID（必填） · Transfer scenario ID (required)
        pub fn transfer_scene_id<M>(
            mut self,
            value: impl crate::IntoMember<TransferSceneId, M>,
        ) -> Self {
            self.transfer_scene_id = value.into_member().unwrap_or_default();
            self
        }

        /// 转账场景报备信息（必填） · Transfer scenario report information (required)
        pub fn transfer_scene_report_infos<M>(
            mut self,
            value: impl crate::IntoList<TransferSceneReportInfo, M>,
        ) -> Self {
            self.transfer_scene_report_infos = value.into_list();
            self
        }
    }

    /// 发起转账到QQ钱包：应答 · Transfer to QQ Wallet: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 商户单号 · Merchant transfer number
        pub out_bill_no: Option<String>,
        /// 微信转账单号 · WeChat Pay transfer number
        pub transfer_bill_no: Option<String>,
        /// QQ互联开放平台AppID · QQ Connect app ID
        pub appid: Option<String>,
        /// 单据状态 · Record status
        pub state: TransferState,
        /// 转账金额 · Transfer amount
        ///
        /// 单位为分。In fen.
        pub transfer_amount: Option<crate::Fen>,
        /// 转账备注 · Transfer remark
        pub transfer_remark: Option<String>,
        /// 收款用户OpenID · Payee openid
        pub openid: Option<String>,
        /// 收款用户QQ号 · Payee QQ number
        pub user_qq: Option<String>,
        /// 收款用户姓名 · Payee name
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub user_name: Option<crate::Sensitive>,
        /// 失败原因 · Failure reason
        pub fail_reason: Option<String>,
        /// 单据创建时间 · Record creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 最后一次状态变更时间 · Last status change time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub update_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => out_bill_no: Required "out_bill_no",
            2 => openid: Required "openid",
            3 => user_qq: Optional "user_qq",
            4 => user_name: Optional "user_name",
            5 => transfer_amount: Required "transfer_amount",
            6 => transfer_remark: Required "transfer_remark",
            7 => notify_url: Optional "notify_url",
            8 => transfer_scene_id: Required "transfer_scene_id",
            9 => transfer_scene_report_infos: Required "transfer_scene_report_infos",
        }
        Response {
            0 => mchid: Optional "mchid",
            1 => out_bill_no: Optional "out_bill_no",
            2 => transfer_bill_no: Optional "transfer_bill_no",
            3 => appid: Optional "appid",
            4 => state: Optional "state",
            5 => transfer_amount: Optional "transfer_amount",
            6 => transfer_remark: Optional "transfer_remark",
            7 => openid: Optional "openid",
            8 => user_qq: Optional "user_qq",
            9 => user_name: Optional "user_name",
            10 => fail_reason: Optional "fail_reason",
            11 => create_time: Optional "create_time",
            12 => update_time: Optional "update_time",
        }
    }
}
