//! 发起转账 · Create a transfer for a sub-merchant
//!
//! `/v3/ecommerce/mch-transfer/transfer-bills`

pub mod out_bill_no;
pub mod transfer_bill_no;

/// 发起转账 · Create a transfer for a sub-merchant
///
/// `/v3/ecommerce/mch-transfer/transfer-bills`
#[derive(Clone)]
pub struct TransferBills {
    pub(crate) node: crate::chain::Node,
}

impl TransferBills {
    /// `/out-bill-no`: 商户单号查询转账单、撤销转账 · Query a transfer by merchant transfer number; Cancel a transfer for a sub-merchant
    #[inline]
    pub fn out_bill_no(&self) -> out_bill_no::OutBillNo {
        out_bill_no::OutBillNo { node: self.node.clone() }
    }

    /// `/transfer-bill-no`: 微信转账单号查询转账单 · Query a transfer by WeChat transfer number
    #[inline]
    pub fn transfer_bill_no(&self) -> transfer_bill_no::TransferBillNo {
        transfer_bill_no::TransferBillNo { node: self.node.clone() }
    }

    /// 发起转账 · Create a transfer for a sub-merchant
    ///
    /// `POST /v3/ecommerce/mch-transfer/transfer-bills`
    ///
    /// 电商平台代二级商户向用户发起转账，返回`package_info`；前端凭它打开收款页面，由用户确认收款。模式：服务商。
    ///
    /// Creates a transfer to a user on behalf of a sub-merchant and returns the `package_info` with which the user opens the receipt page. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::mch_transfer::transfer_bills::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .appid("wx8888888888888888")
    ///     .out_bill_no("plfk2020042013")
    ///     .transfer_scene_id("1000")
    ///     .openid("o-MYE42l80oelYMDE34nYD456Xoy")
    ///     .transfer_amount(400000)
    ///     .transfer_remark("2020年4月报销");
    /// let answer = client.v3().ecommerce().mch_transfer().transfer_bills().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013504211](https://pay.weixin.qq.com/doc/v3/partner/4013504211)
    #[doc(alias(
        "发起转账",
        "Create a transfer for a sub-merchant",
        "平台收付通 商家转账",
        "transfer-bills",
        "mch-transfer/transfer-bills"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/mch-transfer/transfer-bills", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/mch-transfer/transfer-bills")
    }
}

/// 发起转账 · Create a transfer for a sub-merchant
pub mod post {

    /// 发起转账：请求 · Create a transfer for a sub-merchant: request
    pub struct Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mchid: Option<String>,
        /// 服务商AppID（必填） · Partner app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户单号（必填） · Merchant transfer number (required)
        ///
        /// 最长 32 个字符，只能用数字、字母。At most 32 characters; digits, A–Z, a–z.
        pub out_bill_no: Option<String>,
        /// 转账场景ID（必填） · Transfer scenario ID (required)
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub transfer_scene_id: Option<String>,
        /// 收款用户OpenID（必填） · Payee openid (required)
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub openid: Option<String>,
        /// 收款用户姓名 · Payee name
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密；最长 1024 个字符。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key. At most 1024 characters.
        pub user_name: Option<crate::Sensitive>,
        /// 转账金额（必填） · Transfer amount (required)
        ///
        /// 单位为分。In fen.
        pub transfer_amount: Option<crate::Fen>,
        /// 转账备注（必填） · Transfer remark (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transfer_remark: Option<String>,
        /// 商户回调地址 · Merchant notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 服务商AppID（必填） · Partner app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 商户单号（必填） · Merchant transfer number (required)
        pub fn out_bill_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_bill_no = value.into_member();
            self
        }

        /// 转账场景ID（必填） · Transfer scenario ID (required)
        pub fn transfer_scene_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transfer_scene_id = value.into_member();
            self
        }

        /// 收款用户OpenID（必填） · Payee openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
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

        /// 商户回调地址 · Merchant notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }
    }

    /// 发起转账：应答 · Create a transfer for a sub-merchant: answer
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 商户单号 · Merchant transfer number
        pub out_bill_no: Option<String>,
        /// 微信转账单号 · WeChat Pay transfer number
        pub transfer_bill_no: Option<String>,
        /// 单据创建时间 · Record creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 单据状态 · Record status
        pub state: Option<String>,
        /// 失败原因 · Failure reason
        pub fail_reason: Option<String>,
        /// 跳转领取页面的package信息 · Claim page package information
        pub package_info: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
            1 => appid: Required "appid",
            2 => out_bill_no: Required "out_bill_no",
            3 => transfer_scene_id: Required "transfer_scene_id",
            4 => openid: Required "openid",
            5 => user_name: Optional "user_name",
            6 => transfer_amount: Required "transfer_amount",
            7 => transfer_remark: Required "transfer_remark",
            8 => notify_url: Optional "notify_url",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => out_bill_no: Optional "out_bill_no",
            2 => transfer_bill_no: Optional "transfer_bill_no",
            3 => create_time: Optional "create_time",
            4 => state: Optional "state",
            5 => fail_reason: Optional "fail_reason",
            6 => package_info: Optional "package_info",
        }
    }
}
