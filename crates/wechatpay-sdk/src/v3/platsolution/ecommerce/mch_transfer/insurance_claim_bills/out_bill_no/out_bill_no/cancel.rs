//! 请求撤销保险理赔 · Cancel an insurance claim
//!
//! `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel`

/// 请求撤销保险理赔 · Cancel an insurance claim
///
/// `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel`
#[derive(Clone)]
pub struct Cancel {
    pub(crate) node: crate::chain::Node,
}

impl Cancel {
    /// 请求撤销保险理赔 · Cancel an insurance claim
    ///
    /// `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel`
    ///
    /// 收付通平台请求撤销一笔未完成的保险理赔，返回状态和撤销受理时间，之后需查询结果。模式：服务商。
    ///
    /// Requests the cancellation of an insurance claim payment and returns its state. Query it for the final result. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::ecommerce::mch_transfer::insurance_claim_bills::out_bill_no::out_bill_no::cancel::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .mch_transfer()
    ///     .insurance_claim_bills()
    ///     .out_bill_no()
    ///     .out_bill_no("plfk2020042013")
    ///     .cancel()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013504186](https://pay.weixin.qq.com/doc/v3/partner/4013504186)
    #[doc(alias(
        "请求撤销保险理赔",
        "Cancel an insurance claim",
        "平台收付通 保险理赔",
        "cancel",
        "out-bill-no/cancel"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel")
    }
}

/// 请求撤销保险理赔 · Cancel an insurance claim
pub mod post {

    enumeration! {
        /// 赔付状态 · Compensation status
        State {
            /// `ACCEPTED`: 已受理 · Accepted
            ACCEPTED = "ACCEPTED",
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `CLOSED`: 已关闭 · Closed
            CLOSED = "CLOSED",
            /// `WAIT_USER_CONFIRM`: 待用户确认 · Waiting for the user to confirm
            WAIT_USER_CONFIRM = "WAIT_USER_CONFIRM",
            /// `CANCELING`: 撤销中 · Being cancelled
            CANCELING = "CANCELING",
            /// `CANCELLED`: 已撤销 · Cancelled
            CANCELLED = "CANCELLED",
        }
    }

    /// 请求撤销保险理赔：请求 · Cancel an insurance claim: request
    pub struct Request {
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    /// 请求撤销保险理赔：应答 · Cancel an insurance claim: answer
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 商户单号 · Merchant transfer number
        pub out_bill_no: Option<String>,
        /// 微信支付转账单号 · WeChat Pay transfer number
        pub bill_id: Option<String>,
        /// 赔付状态 · Compensation status
        pub state: State,
        /// 撤销受理时间 · Cancellation acceptance time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub cancel_accept_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => out_bill_no: Optional "out_bill_no",
            2 => bill_id: Optional "bill_id",
            3 => state: Optional "state",
            4 => cancel_accept_time: Optional "cancel_accept_time",
        }
    }
}
