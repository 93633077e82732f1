//! 微信单号申请电子回单 · Request a receipt slip by WeChat number
//!
//! `/v3/fund-app/mch-transfer/elecsign/transfer-bill-no`

pub mod transfer_bill_no;

/// 微信单号申请电子回单 · Request a receipt slip by WeChat number
///
/// `/v3/fund-app/mch-transfer/elecsign/transfer-bill-no`
#[derive(Clone)]
pub struct TransferBillNo {
    pub(crate) node: crate::chain::Node,
}

impl TransferBillNo {
    /// `/{transfer_bill_no}`: 微信转账单号 · WeChat Pay transfer number
    pub fn transfer_bill_no(&self, value: impl Into<String>) -> transfer_bill_no::TransferBillNo {
        transfer_bill_no::TransferBillNo { node: self.node.bind("transfer_bill_no", value) }
    }

    /// 微信单号申请电子回单 · Request a receipt slip by WeChat number
    ///
    /// `POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no`
    ///
    /// 商户按微信转账单号申请一笔转账的电子回单，返回申请单状态；之后查询该申请取得下载地址。模式：普通商户。
    ///
    /// Requests the electronic receipt slip of a transfer by WeChat transfer number. Query the request afterwards for the download URL. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::mch_transfer::elecsign::transfer_bill_no::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .transfer_bill_no("1330000071100999991182020050700019480001");
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .elecsign()
    ///     .transfer_bill_no()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012716456](https://pay.weixin.qq.com/doc/v3/merchant/4012716456)
    #[doc(alias(
        "微信单号申请电子回单",
        "Request a receipt slip by WeChat number",
        "商家转账",
        "transfer-bill-no",
        "elecsign/transfer-bill-no"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/fund-app/mch-transfer/elecsign/transfer-bill-no", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/fund-app/mch-transfer/elecsign/transfer-bill-no")
    }
}

/// 微信单号申请电子回单 · Request a receipt slip by WeChat number
pub mod post {

    /// 微信单号申请电子回单：请求 · Request a receipt slip by WeChat number: request
    pub struct Request {
        /// 微信转账单号（必填） · WeChat Pay transfer number (required)
        pub transfer_bill_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 微信转账单号（必填） · WeChat Pay transfer number (required)
        pub fn transfer_bill_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transfer_bill_no = value.into_member();
            self
        }
    }

    /// 微信单号申请电子回单：应答 · Request a receipt slip by WeChat number: answer
    #[non_exhaustive]
    pub struct Response {
        /// 申请单状态 · Application status
        pub state: Option<String>,
        /// 申请单创建时间 · Application creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => transfer_bill_no: Required "transfer_bill_no",
        }
        Response {
            0 => state: Optional "state",
            1 => create_time: Optional "create_time",
        }
    }
}
