//! 微信转账单号查询转账单 · Query a transfer by WeChat transfer number
//!
//! `/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`

/// 微信转账单号查询转账单 · Query a transfer by WeChat transfer number
///
/// `/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
#[derive(Clone)]
pub struct TransferBillNo {
    pub(crate) node: crate::chain::Node,
}

impl TransferBillNo {
    /// 微信转账单号查询转账单 · Query a transfer by WeChat transfer number
    ///
    /// `GET /v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
    ///
    /// 电商平台按微信转账单号查询二级商户的转账，返回商户单号和单据状态。模式：服务商。
    ///
    /// Queries a sub-merchant's transfer by WeChat transfer number and returns the merchant transfer number and state. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::mch_transfer::transfer_bills::transfer_bill_no::transfer_bill_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .mch_transfer()
    ///     .transfer_bills()
    ///     .transfer_bill_no()
    ///     .transfer_bill_no("1330000071100999991182020050700019480001")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013504214](https://pay.weixin.qq.com/doc/v3/partner/4013504214)
    #[doc(alias(
        "微信转账单号查询转账单",
        "Query a transfer by WeChat transfer number",
        "平台收付通 商家转账",
        "transfer-bill-no",
        "transfer-bills/transfer-bill-no"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query(
            "/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}",
            request,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node
            .untyped("v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}")
    }
}

/// 微信转账单号查询转账单 · Query a transfer by WeChat transfer number
pub mod get {

    /// 微信转账单号查询转账单：请求 · Query a transfer by WeChat transfer number: request
    pub struct Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    /// 微信转账单号查询转账单：应答 · Query a transfer by WeChat transfer number: answer
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号 · Partner merchant ID
        pub mchid: Option<String>,
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 商户单号 · Merchant transfer number
        pub out_bill_no: Option<String>,
        /// 微信转账单号 · WeChat Pay transfer number
        pub transfer_bill_no: Option<String>,
        /// 服务商AppID · Partner app ID
        pub appid: Option<String>,
        /// 转账场景ID · Transfer scenario ID
        pub transfer_scene_id: Option<String>,
        /// 单据状态 · Record status
        pub state: Option<String>,
        /// 转账金额 · Transfer amount
        ///
        /// 单位为分。In fen.
        pub transfer_amount: Option<crate::Fen>,
        /// 转账备注 · Transfer remark
        pub transfer_remark: Option<String>,
        /// 失败原因 · Failure reason
        pub fail_reason: Option<String>,
        /// 收款用户OpenID · Payee openid
        pub openid: Option<String>,
        /// 收款用户姓名 · Payee name
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub user_name: Option<crate::Sensitive>,
        /// 单据创建时间 · Record creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 状态变更时间 · Status change time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub update_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
        }
        Response {
            0 => mchid: Optional "mchid",
            1 => sub_mchid: Optional "sub_mchid",
            2 => out_bill_no: Optional "out_bill_no",
            3 => transfer_bill_no: Optional "transfer_bill_no",
            4 => appid: Optional "appid",
            5 => transfer_scene_id: Optional "transfer_scene_id",
            6 => state: Optional "state",
            7 => transfer_amount: Optional "transfer_amount",
            8 => transfer_remark: Optional "transfer_remark",
            9 => fail_reason: Optional "fail_reason",
            10 => openid: Optional "openid",
            11 => user_name: Optional "user_name",
            12 => create_time: Optional "create_time",
            13 => update_time: Optional "update_time",
        }
    }
}
