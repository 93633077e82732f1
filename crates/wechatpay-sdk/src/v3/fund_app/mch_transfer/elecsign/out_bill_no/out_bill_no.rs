//! 商户单号查询电子回单 · Query a receipt slip by merchant number
//!
//! `/v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}`

/// 商户单号查询电子回单 · Query a receipt slip by merchant number
///
/// `/v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}`
#[derive(Clone)]
pub struct OutBillNo {
    pub(crate) node: crate::chain::Node,
}

impl OutBillNo {
    /// 商户单号查询电子回单 · Query a receipt slip by merchant number
    ///
    /// `GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}`
    ///
    /// 商户按自己的转账单号查询电子回单申请的进度；回单生成后返回下载地址和文件摘要。模式：普通商户。
    ///
    /// Queries the electronic receipt slip of a transfer by merchant transfer number and returns its state, download URL and file digest. Mode: direct merchant.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .elecsign()
    ///     .out_bill_no()
    ///     .out_bill_no("plfk2020042013")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012716436](https://pay.weixin.qq.com/doc/v3/merchant/4012716436)
    #[doc(alias(
        "商户单号查询电子回单",
        "Query a receipt slip by merchant number",
        "商家转账",
        "out-bill-no",
        "elecsign/out-bill-no"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}")
    }
}

/// 商户单号查询电子回单 · Query a receipt slip by merchant number
pub mod get {

    enumeration! {
        /// 申请单状态 · Application status
        State {
            /// `GENERATING`: 生成中 · Being generated
            GENERATING = "GENERATING",
            /// `FINISHED`: 已完成 · Finished
            FINISHED = "FINISHED",
            /// `FAILED`: 失败 · Failed
            FAILED = "FAILED",
        }
    }

    enumeration! {
        /// 回单文件摘要类型 · Receipt slip file digest type
        HashType {
            /// `SHA256`: SHA-256 · SHA-256
            SHA256 = "SHA256",
            /// `SM3`: 国密 SM3 · SM3
            SM3 = "SM3",
        }
    }

    /// 商户单号查询电子回单：应答 · Query a receipt slip by merchant number: answer
    #[non_exhaustive]
    pub struct Response {
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
        /// 失败原因 · Failure reason
        pub fail_reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => state: Optional "state",
            1 => create_time: Optional "create_time",
            2 => update_time: Optional "update_time",
            3 => hash_type: Optional "hash_type",
            4 => hash_value: Optional "hash_value",
            5 => download_url: Optional "download_url",
            6 => fail_reason: Optional "fail_reason",
        }
    }
}
