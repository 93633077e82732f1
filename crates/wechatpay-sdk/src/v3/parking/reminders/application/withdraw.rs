//! 撤回停车场进件申请 · Withdraw a car park application
//!
//! `/v3/parking/reminders/application/withdraw`

/// 撤回停车场进件申请 · Withdraw a car park application
///
/// `/v3/parking/reminders/application/withdraw`
#[derive(Clone)]
pub struct Withdraw {
    pub(crate) node: crate::chain::Node,
}

impl Withdraw {
    /// 撤回停车场进件申请 · Withdraw a car park application
    ///
    /// `POST /v3/parking/reminders/application/withdraw`
    ///
    /// 服务商撤回已提交的停车场进件申请，按审核单号或商户停车场ID指定。模式：服务商。
    ///
    /// Withdraws a car park application, given by review number or the merchant's car park ID. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::parking::reminders::application::withdraw::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .parking_lot_audit_no("PLA202604230001")
    ///     .out_parking_lot_id("lot_sz_tencent_001");
    /// client.v3().parking().reminders().application().withdraw().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4019557799](https://pay.weixin.qq.com/doc/v3/partner/4019557799)
    #[doc(alias(
        "撤回停车场进件申请",
        "Withdraw a car park application",
        "停车缴费服务",
        "withdraw",
        "application/withdraw"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/parking/reminders/application/withdraw", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/parking/reminders/application/withdraw")
    }
}

/// 撤回停车场进件申请 · Withdraw a car park application
pub mod post {

    /// 撤回停车场进件申请：请求 · Withdraw a car park application: request
    pub struct Request {
        /// 停车场进件审核单号（必填） · Parking lot onboarding review number (required)
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub parking_lot_audit_no: Option<String>,
        /// 商户停车场ID（必填） · Merchant parking lot ID (required)
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub out_parking_lot_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 停车场进件审核单号（必填） · Parking lot onboarding review number (required)
        pub fn parking_lot_audit_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.parking_lot_audit_no = value.into_member();
            self
        }

        /// 商户停车场ID（必填） · Merchant parking lot ID (required)
        pub fn out_parking_lot_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_parking_lot_id = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => parking_lot_audit_no: Required "parking_lot_audit_no",
            1 => out_parking_lot_id: Required "out_parking_lot_id",
        }
    }
}
