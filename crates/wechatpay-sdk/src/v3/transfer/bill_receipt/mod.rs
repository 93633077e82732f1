//! 转账电子回单申请受理 · Request a batch receipt slip
//!
//! `/v3/transfer/bill-receipt`

pub mod out_batch_no;

/// 转账电子回单申请受理 · Request a batch receipt slip
///
/// `/v3/transfer/bill-receipt`
#[derive(Clone)]
pub struct BillReceipt {
    pub(crate) node: crate::chain::Node,
}

impl BillReceipt {
    /// `/{out_batch_no}`: 商家批次单号 · Merchant batch number
    pub fn out_batch_no(&self, value: impl Into<String>) -> out_batch_no::OutBatchNo {
        out_batch_no::OutBatchNo { node: self.node.bind("out_batch_no", value) }
    }

    /// 转账电子回单申请受理 · Request a batch receipt slip
    ///
    /// `POST /v3/transfer/bill-receipt`
    ///
    /// 商户按商家批次单号申请转账电子回单，返回受理状态；生成后查询得到下载地址和哈希值。模式：普通商户、服务商。
    ///
    /// Requests the electronic receipt slip of a transfer batch. Query it later for the download URL and hash. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::transfer::bill_receipt::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().out_batch_no("plfk2020042013");
    /// let answer = client.v3().transfer().bill_receipt().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 频率限制：每个商户每秒 20 次请求。
    ///
    /// Rate limits: 20 requests a second for each merchant.
    ///
    /// 官方文档 · Official pages: [merchant/4012458946](https://pay.weixin.qq.com/doc/v3/merchant/4012458946), [partner/4012718570](https://pay.weixin.qq.com/doc/v3/partner/4012718570)
    #[doc(alias(
        "转账电子回单申请受理",
        "Request a batch receipt slip",
        "商家转账",
        "bill-receipt",
        "transfer/bill-receipt"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/transfer/bill-receipt", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/transfer/bill-receipt")
    }
}

/// 转账电子回单申请受理 · Request a batch receipt slip
pub mod post {

    /// 转账电子回单申请受理：请求 · Request a batch receipt slip: request
    pub struct Request {
        /// 商家批次单号（必填） · Merchant batch number (required)
        pub out_batch_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商家批次单号（必填） · Merchant batch number (required)
        pub fn out_batch_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_batch_no = value.into_member();
            self
        }
    }

    /// 转账电子回单申请受理：应答 · Request a batch receipt slip: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商家批次单号 · Merchant batch number
        pub out_batch_no: Option<String>,
        /// 电子回单申请单号 · Electronic receipt slip application number
        pub signature_no: Option<String>,
        /// 电子回单状态 · Electronic receipt slip status
        pub signature_status: Option<String>,
        /// 电子回单文件的hash方法 · Electronic receipt slip hash algorithm
        pub hash_type: Option<String>,
        /// 电子回单文件的hash值 · Electronic receipt slip hash
        ///
        /// 摘要，十六进制。A digest, in hex.
        pub hash_value: Option<String>,
        /// 电子回单文件的下载地址 · Electronic receipt slip download URL
        pub download_url: Option<String>,
        /// 创建时间 · Creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 更新时间 · Update time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub update_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => out_batch_no: Required "out_batch_no",
        }
        Response {
            0 => out_batch_no: Optional "out_batch_no",
            1 => signature_no: Optional "signature_no",
            2 => signature_status: Optional "signature_status",
            3 => hash_type: Optional "hash_type",
            4 => hash_value: Optional "hash_value",
            5 => download_url: Optional "download_url",
            6 => create_time: Optional "create_time",
            7 => update_time: Optional "update_time",
        }
    }
}
