//! 品类凭证码预核销撤销 · Cancel a category code freeze (Zhejiang)
//!
//! `/v3/gov/subsidy/zhejiang/authcode/cancel`

/// 品类凭证码预核销撤销 · Cancel a category code freeze (Zhejiang)
///
/// `/v3/gov/subsidy/zhejiang/authcode/cancel`
#[derive(Clone)]
pub struct Cancel {
    pub(crate) node: crate::chain::Node,
}

impl Cancel {
    /// 品类凭证码预核销撤销 · Cancel a category code freeze (Zhejiang)
    ///
    /// `POST /v3/gov/subsidy/zhejiang/authcode/cancel`
    ///
    /// 撤销对浙江补贴品类凭证码的预核销，按冻结流水号解除冻结，返回响应码。模式：服务商。
    ///
    /// Cancels the provisional redemption of a Zhejiang category code by its freeze number. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::zhejiang::authcode::cancel::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_serial_no("100001")
    ///     .cred_frozen_no("100001")
    ///     .trans_date("2026-08-01")
    ///     .trans_time("20260801100000")
    ///     .auth_code("100001")
    ///     .req_ssn("123");
    /// let answer = client
    ///     .v3()
    ///     .gov()
    ///     .subsidy()
    ///     .zhejiang()
    ///     .authcode()
    ///     .cancel()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013989530](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    #[doc(alias(
        "品类凭证码预核销撤销",
        "Cancel a category code freeze (Zhejiang)",
        "国家消费品换新补贴 浙江",
        "cancel",
        "authcode/cancel"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/zhejiang/authcode/cancel", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/zhejiang/authcode/cancel")
    }
}

/// 品类凭证码预核销撤销 · Cancel a category code freeze (Zhejiang)
pub mod post {

    /// 品类凭证码预核销撤销：请求 · Cancel a category code freeze (Zhejiang): request
    pub struct Request {
        /// 接入方请求流水号（必填） · Access party request number (required)
        pub sp_serial_no: Option<String>,
        /// 冻结流水号（必填） · Freeze number (required)
        pub cred_frozen_no: Option<String>,
        /// 交易日期（必填） · Transaction date (required)
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub trans_date: Option<String>,
        /// 交易时间（必填） · Transaction time (required)
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub trans_time: Option<String>,
        /// 品类凭证码（必填） · Category voucher code (required)
        pub auth_code: Option<String>,
        /// 请求流水号（必填） · Request serial number (required)
        pub req_ssn: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 接入方请求流水号（必填） · Access party request number (required)
        pub fn sp_serial_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_serial_no = value.into_member();
            self
        }

        /// 冻结流水号（必填） · Freeze number (required)
        pub fn cred_frozen_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.cred_frozen_no = value.into_member();
            self
        }

        /// 交易日期（必填） · Transaction date (required)
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub fn trans_date<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.trans_date = value.into_member();
            self
        }

        /// 交易时间（必填） · Transaction time (required)
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub fn trans_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.trans_time = value.into_member();
            self
        }

        /// 品类凭证码（必填） · Category voucher code (required)
        pub fn auth_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.auth_code = value.into_member();
            self
        }

        /// 请求流水号（必填） · Request serial number (required)
        pub fn req_ssn<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.req_ssn = value.into_member();
            self
        }
    }

    /// 品类凭证码预核销撤销：应答 · Cancel a category code freeze (Zhejiang): answer
    #[non_exhaustive]
    pub struct Response {
        /// 响应码 · Response code
        pub resp_code: Option<String>,
        /// 响应描述 · Response message
        pub resp_desc: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sp_serial_no: Required "sp_serial_no",
            1 => cred_frozen_no: Required "cred_frozen_no",
            2 => trans_date: Required "trans_date",
            3 => trans_time: Required "trans_time",
            4 => auth_code: Required "auth_code",
            5 => req_ssn: Required "req_ssn",
        }
        Response {
            0 => resp_code: Optional "resp_code",
            1 => resp_desc: Optional "resp_desc",
        }
    }
}
