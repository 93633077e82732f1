//! 商户单号申请电子回单 · Request a receipt slip by merchant number
//!
//! `/v3/fund-app/mch-transfer/elecsign/out-bill-no`

pub mod out_bill_no;

/// 商户单号申请电子回单 · Request a receipt slip by merchant number
///
/// `/v3/fund-app/mch-transfer/elecsign/out-bill-no`
#[derive(Clone)]
pub struct OutBillNo {
    pub(crate) node: crate::chain::Node,
}

impl OutBillNo {
    /// `/{out_bill_no}`: 商户转账单号 · Merchant transfer number
    pub fn out_bill_no(&self, value: impl Into<String>) -> out_bill_no::OutBillNo {
        out_bill_no::OutBillNo { node: self.node.bind("out_bill_no", value) }
    }

    /// 商户单号申请电子回单 · Request a receipt slip by merchant number
    ///
    /// `POST /v3/fund-app/mch-transfer/elecsign/out-bill-no`
    ///
    /// 商户按自己的转账单号申请一笔转账的电子回单，返回申请单状态；之后查询该申请取得下载地址。模式：普通商户。
    ///
    /// Requests the electronic receipt slip of a transfer by merchant transfer number. Query the request afterwards for the download URL. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::mch_transfer::elecsign::out_bill_no::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().out_bill_no("plfk2020042013");
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .elecsign()
    ///     .out_bill_no()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012716452](https://pay.weixin.qq.com/doc/v3/merchant/4012716452)
    #[doc(alias(
        "商户单号申请电子回单",
        "Request a receipt slip by merchant number",
        "商家转账",
        "out-bill-no",
        "elecsign/out-bill-no"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/fund-app/mch-transfer/elecsign/out-bill-no", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/fund-app/mch-transfer/elecsign/out-bill-no")
    }
}

/// 商户单号申请电子回单 · Request a receipt slip by merchant number
pub mod post {

    /// 商户单号申请电子回单：请求 · Request a receipt slip by merchant number: request
    pub struct Request {
        /// 商户转账单号（必填） · Merchant transfer number (required)
        ///
        /// 最长 32 个字符，只能用数字、字母。At most 32 characters; digits, A–Z, a–z.
        pub out_bill_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户转账单号（必填） · Merchant transfer number (required)
        pub fn out_bill_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_bill_no = value.into_member();
            self
        }
    }

    /// 商户单号申请电子回单：应答 · Request a receipt slip by merchant number: answer
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
            0 => out_bill_no: Required "out_bill_no",
        }
        Response {
            0 => state: Optional "state",
            1 => create_time: Optional "create_time",
        }
    }
}
