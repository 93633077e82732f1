//! 申请单笔转账电子回单 · Request a transfer receipt slip (partner)
//!
//! `/v3/fund-app/mch-transfer/partner/electronic-receipts`

pub mod out_bill_no;

/// 申请单笔转账电子回单 · Request a transfer receipt slip (partner)
///
/// `/v3/fund-app/mch-transfer/partner/electronic-receipts`
#[derive(Clone)]
pub struct ElectronicReceipts {
    pub(crate) node: crate::chain::Node,
}

impl ElectronicReceipts {
    /// `/{out_bill_no}`: 商户转账单号 · Merchant transfer number
    pub fn out_bill_no(&self, value: impl Into<String>) -> out_bill_no::OutBillNo {
        out_bill_no::OutBillNo { node: self.node.bind("out_bill_no", value) }
    }

    /// 申请单笔转账电子回单 · Request a transfer receipt slip (partner)
    ///
    /// `POST /v3/fund-app/mch-transfer/partner/electronic-receipts`
    ///
    /// 服务商按商户转账单号为子商户的一笔转账申请电子回单，返回申请单状态。模式：服务商。
    ///
    /// Requests the electronic receipt slip of a sub-merchant's transfer by merchant transfer number and returns the state of the request. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::mch_transfer::partner::electronic_receipts::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().sub_mchid("1900000109").out_bill_no("plfk2020042013");
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .partner()
    ///     .electronic_receipts()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4016315516](https://pay.weixin.qq.com/doc/v3/partner/4016315516)
    #[doc(alias(
        "申请单笔转账电子回单",
        "Request a transfer receipt slip (partner)",
        "商家转账",
        "electronic-receipts",
        "partner/electronic-receipts"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/fund-app/mch-transfer/partner/electronic-receipts", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/fund-app/mch-transfer/partner/electronic-receipts")
    }
}

/// 申请单笔转账电子回单 · Request a transfer receipt slip (partner)
pub mod post {

    enumeration! {
        /// 申请单状态 · Application status
        State {
            /// `GENERATING`: 生成中 · Being generated
            GENERATING = "GENERATING",
            /// `FINISHED`: 已完成 · Finished
            FINISHED = "FINISHED",
        }
    }

    enumeration! {
        /// 回单文件摘要类型 · Receipt slip file digest type
        HashType {
            /// `SM3`: 国密 SM3 · SM3
            SM3 = "SM3",
        }
    }

    /// 申请单笔转账电子回单：请求 · Request a transfer receipt slip (partner): request
    pub struct Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 商户转账单号（必填） · Merchant transfer number (required)
        ///
        /// 最长 32 个字符，只能用数字、字母。At most 32 characters; digits, A–Z, a–z.
        pub out_bill_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 商户转账单号（必填） · Merchant transfer number (required)
        pub fn out_bill_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_bill_no = value.into_member();
            self
        }
    }

    /// 申请单笔转账电子回单：应答 · Request a transfer receipt slip (partner): answer
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 商户转账单号 · Merchant transfer number
        pub out_bill_no: Option<String>,
        /// 申请单状态 · Application status
        pub state: State,
        /// 申请单创建时间 · Application creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 申请单更新时间 · Application update time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub update_time: Option<crate::Time>,
        /// 回单文件摘要类型 · Receipt slip file digest type
        pub hash_type: HashType,
        /// 回单文件摘要值 · Receipt slip file digest
        ///
        /// 摘要，十六进制。A digest, in hex.
        pub hash_value: Option<String>,
        /// 回单文件下载地址 · Receipt slip file download URL
        pub download_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
            1 => out_bill_no: Required "out_bill_no",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => out_bill_no: Optional "out_bill_no",
            2 => state: Optional "state",
            3 => create_time: Optional "create_time",
            4 => update_time: Optional "update_time",
            5 => hash_type: Optional "hash_type",
            6 => hash_value: Optional "hash_value",
            7 => download_url: Optional "download_url",
        }
    }
}
