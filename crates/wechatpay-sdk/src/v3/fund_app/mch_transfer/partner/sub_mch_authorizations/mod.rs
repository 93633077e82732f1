//! 申请子商户商家转账授权 · Request transfer authorisation (partner)
//!
//! `/v3/fund-app/mch-transfer/partner/sub-mch-authorizations`

pub mod sub_mchid;

/// 申请子商户商家转账授权 · Request transfer authorisation (partner)
///
/// `/v3/fund-app/mch-transfer/partner/sub-mch-authorizations`
#[derive(Clone)]
pub struct SubMchAuthorizations {
    pub(crate) node: crate::chain::Node,
}

impl SubMchAuthorizations {
    /// `/{sub_mchid}`: 二级商户号 · Sub-merchant ID
    pub fn sub_mchid(&self, value: impl Into<String>) -> sub_mchid::SubMchid {
        sub_mchid::SubMchid { node: self.node.bind("sub_mchid", value) }
    }

    /// 申请子商户商家转账授权 · Request transfer authorisation (partner)
    ///
    /// `POST /v3/fund-app/mch-transfer/partner/sub-mch-authorizations`
    ///
    /// 服务商向子商户申请代其发起商家转账的授权，返回授权申请单的状态。模式：服务商。
    ///
    /// Requests a sub-merchant's authorisation for the partner to make merchant transfers on its behalf and returns the state of the request. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::mch_transfer::partner::sub_mch_authorizations::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().sub_mchid("1900000109").out_apply_no("apply2020042013");
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .partner()
    ///     .sub_mch_authorizations()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4015469102](https://pay.weixin.qq.com/doc/v3/partner/4015469102)
    #[doc(alias(
        "申请子商户商家转账授权",
        "Request transfer authorisation (partner)",
        "商家转账",
        "sub-mch-authorizations",
        "partner/sub-mch-authorizations"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/fund-app/mch-transfer/partner/sub-mch-authorizations", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/fund-app/mch-transfer/partner/sub-mch-authorizations")
    }
}

/// 申请子商户商家转账授权 · Request transfer authorisation (partner)
pub mod post {

    enumeration! {
        /// 授权申请单状态 · Authorisation application status
        State {
            /// `INVITED`: 已邀请 · Invited
            INVITED = "INVITED",
            /// `PASSED`: 已通过 · Passed
            PASSED = "PASSED",
            /// `REJECTED`: 已驳回 · Rejected
            REJECTED = "REJECTED",
            /// `EXPIRED`: 已过期 · Expired
            EXPIRED = "EXPIRED",
        }
    }

    /// 申请子商户商家转账授权：请求 · Request transfer authorisation (partner): request
    pub struct Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 商户申请单号（必填） · Merchant application number (required)
        pub out_apply_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 商户申请单号（必填） · Merchant application number (required)
        pub fn out_apply_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_apply_no = value.into_member();
            self
        }
    }

    /// 申请子商户商家转账授权：应答 · Request transfer authorisation (partner): answer
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 商户申请单号 · Merchant application number
        pub out_apply_no: Option<String>,
        /// 授权申请单状态 · Authorisation application status
        pub state: State,
        /// 授权申请受理时间 · Authorisation request acceptance time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub accept_time: Option<crate::Time>,
        /// 最后一次状态变更时间 · Last status change time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub update_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
            1 => out_apply_no: Required "out_apply_no",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => out_apply_no: Optional "out_apply_no",
            2 => state: Optional "state",
            3 => accept_time: Optional "accept_time",
            4 => update_time: Optional "update_time",
        }
    }
}
