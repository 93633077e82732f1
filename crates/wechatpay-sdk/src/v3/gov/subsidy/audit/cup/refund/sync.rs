//! 同步非银联支付交易退款信息 · Report a refund outside UnionPay
//!
//! `/v3/gov/subsidy/audit/cup/refund/sync`

/// 同步非银联支付交易退款信息 · Report a refund outside UnionPay
///
/// `/v3/gov/subsidy/audit/cup/refund/sync`
#[derive(Clone)]
pub struct Sync {
    pub(crate) node: crate::chain::Node,
}

impl Sync {
    /// 同步非银联支付交易退款信息 · Report a refund outside UnionPay
    ///
    /// `POST /v3/gov/subsidy/audit/cup/refund/sync`
    ///
    /// 同步未经银联支付的补贴交易的退款，提交退款金额和退款日期，返回响应码。模式：服务商。
    ///
    /// Reports the refund amount and date of a subsidised transaction that was not paid through UnionPay to the audit. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::audit::cup::refund::sync::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .org_no("100001")
    ///     .mchnt_order_id("100001")
    ///     .upload_time("20260801100000")
    ///     .refund_at("20260801100000")
    ///     .refund_dt("20260801100000");
    /// let answer = client.v3().gov().subsidy().audit().cup().refund().sync().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013989535](https://pay.weixin.qq.com/doc/v3/partner/4013989535)
    #[doc(alias(
        "同步非银联支付交易退款信息",
        "Report a refund outside UnionPay",
        "国家消费品换新补贴 上海/福建/重庆",
        "sync",
        "refund/sync"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/audit/cup/refund/sync", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/audit/cup/refund/sync")
    }
}

/// 同步非银联支付交易退款信息 · Report a refund outside UnionPay
pub mod post {

    /// 同步非银联支付交易退款信息：请求 · Report a refund outside UnionPay: request
    pub struct Request {
        /// 分公司机构代码（必填） · Branch company institution code (required)
        pub org_no: Option<String>,
        /// 商户订单号（必填） · Merchant order number (required)
        pub mchnt_order_id: Option<String>,
        /// 审核记录上传时间（必填） · Review record upload time (required)
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub upload_time: Option<String>,
        /// 退款金额（必填） · Refund amount (required)
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub refund_at: Option<String>,
        /// 退款日期（必填） · Refund date (required)
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub refund_dt: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 分公司机构代码（必填） · Branch company institution code (required)
        pub fn org_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.org_no = value.into_member();
            self
        }

        /// 商户订单号（必填） · Merchant order number (required)
        pub fn mchnt_order_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchnt_order_id = value.into_member();
            self
        }

        /// 审核记录上传时间（必填） · Review record upload time (required)
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub fn upload_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.upload_time = value.into_member();
            self
        }

        /// 退款金额（必填） · Refund amount (required)
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub fn refund_at<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.refund_at = value.into_member();
            self
        }

        /// 退款日期（必填） · Refund date (required)
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub fn refund_dt<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.refund_dt = value.into_member();
            self
        }
    }

    /// 同步非银联支付交易退款信息：应答 · Report a refund outside UnionPay: answer
    #[non_exhaustive]
    pub struct Response {
        /// 响应码 · Response code
        pub code: Option<String>,
        /// 响应描述 · Response message
        pub msg: Option<String>,
        /// 详细应答码 · Detailed response code
        pub sub_code: Option<String>,
        /// 详细应答码描述 · Detailed response message
        pub sub_msg: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => org_no: Required "org_no",
            1 => mchnt_order_id: Required "mchnt_order_id",
            2 => upload_time: Required "upload_time",
            3 => refund_at: Required "refund_at",
            4 => refund_dt: Required "refund_dt",
        }
        Response {
            0 => code: Optional "code",
            1 => msg: Optional "msg",
            2 => sub_code: Optional "sub_code",
            3 => sub_msg: Optional "sub_msg",
        }
    }
}
