//! 查询单笔转账电子回单 · Query a transfer receipt slip (partner)
//!
//! `/v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}`

/// 查询单笔转账电子回单 · Query a transfer receipt slip (partner)
///
/// `/v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}`
#[derive(Clone)]
pub struct OutBillNo {
    pub(crate) node: crate::chain::Node,
}

impl OutBillNo {
    /// 查询单笔转账电子回单 · Query a transfer receipt slip (partner)
    ///
    /// `GET /v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}`
    ///
    /// 服务商按商户转账单号查询子商户转账的电子回单；回单生成后返回文件摘要和下载地址。模式：服务商。
    ///
    /// Queries the electronic receipt slip of a sub-merchant's transfer and returns its state and, once ready, the file digest and download URL. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::mch_transfer::partner::electronic_receipts::out_bill_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .partner()
    ///     .electronic_receipts()
    ///     .out_bill_no("plfk2020042013")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4016315544](https://pay.weixin.qq.com/doc/v3/partner/4016315544)
    #[doc(alias(
        "查询单笔转账电子回单",
        "Query a transfer receipt slip (partner)",
        "商家转账",
        "electronic-receipts",
        "partner/electronic-receipts"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node
            .query("/v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}")
    }
}

/// 查询单笔转账电子回单 · Query a transfer receipt slip (partner)
pub mod get {

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

    /// 查询单笔转账电子回单：请求 · Query a transfer receipt slip (partner): request
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

    /// 查询单笔转账电子回单：应答 · Query a transfer receipt slip (partner): answer
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
