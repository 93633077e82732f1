//! `/v3/parking/reminders/application/withdraw`

/// `/v3/parking/reminders/application/withdraw`
#[derive(Clone)]
pub struct Withdraw {
    pub(crate) node: crate::chain::Node,
}

impl Withdraw {
    /// 撤回停车场进件申请 (partner)
    ///
    /// `POST /v3/parking/reminders/application/withdraw`
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4019557799)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/parking/reminders/application/withdraw", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/parking/reminders/application/withdraw")
    }
}

/// 撤回停车场进件申请
pub mod post {

    /// 撤回停车场进件申请：请求
    pub struct Request {
        /// 停车场进件审核单号（必填）
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub parking_lot_audit_no: Option<String>,
        /// 商户停车场ID（必填）
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub out_parking_lot_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 停车场进件审核单号（必填）
        pub fn parking_lot_audit_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.parking_lot_audit_no = value.into_member();
            self
        }

        /// 商户停车场ID（必填）
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
