//! 转账（用户自动收款） · Transfer under an authorisation (partner)
//!
//! `/v3/fund-app/mch-transfer/partner/transfer-bills/transfer`

/// 转账（用户自动收款） · Transfer under an authorisation (partner)
///
/// `/v3/fund-app/mch-transfer/partner/transfer-bills/transfer`
#[derive(Clone)]
pub struct Transfer {
    pub(crate) node: crate::chain::Node,
}

impl Transfer {
    /// 转账（用户自动收款） · Transfer under an authorisation (partner)
    ///
    /// `POST /v3/fund-app/mch-transfer/partner/transfer-bills/transfer`
    ///
    /// 服务商凭用户的自动收款授权代子商户发起转账，用户无需逐笔确认，返回单据状态。模式：服务商。
    ///
    /// Transfers money for a sub-merchant to a user who authorised automatic receipt, so the user does not confirm each transfer. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::mch_transfer::partner::transfer_bills::transfer::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .appid("wx8888888888888888")
    ///     .out_bill_no("plfk2020042013")
    ///     .transfer_amount(100)
    ///     .transfer_remark("2020年4月报销")
    ///     .transfer_scene_id(post::TransferSceneId::N1000)
    ///     .transfer_scene_report_infos([
    ///         post::TransferSceneReportInfo::new()
    ///             .info_type("活动名称")
    ///             .info_content("注册会员有礼"),
    ///         post::TransferSceneReportInfo::new()
    ///             .info_type("奖励说明")
    ///             .info_content("注册会员抽奖一等奖"),
    ///     ])
    ///     .authorization_id("201202504101000123456789012");
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .partner()
    ///     .transfer_bills()
    ///     .transfer()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `ALREADY_EXISTS` (400): 该单号已有转账单。查询原单，不要当失败处理。可能已经执行。 · A transfer already exists under this number. Query it. Do not treat this as a failed transfer. It may have been carried out.
    /// - `INVALID_REQUEST` (400): 不符合规则：场景未开通、IP 不在白名单、报备信息不符、超出日额度等。按错误描述改正；换单号前先查单。 · The request breaks a rule: the scene is not granted, the IP address is not allowed, the report information is wrong, or the daily quota is used up. Correct what the message names. Query before you take a new number.
    /// - `PARAM_ERROR` (400): 参数不对，也可能是报备信息与场景不符，或加密所用的序列号不符。改正后再发。 · A parameter is wrong. The report information may not fit the scene, or the serial number of the encryption key may be wrong. Correct the parameter, then send the request again.
    /// - `NOT_ENOUGH` (403): 商户出资账户余额不足。充值后用原单号再发，不要换号。 · The merchant's account does not have enough money. Top up, then send the same number again. Never take a new number.
    /// - `NO_AUTH` (403): 没开通商家转账，或权限被限。开通或处理限制。 · Transfers are not active or are restricted. Activate transfers, or have the restriction lifted.
    /// - `FREQUENCY_LIMIT` (429): 发起过频。降频后用原单号再发，不要换号。 · Transfers are sent too often. Slow down, then send the same number again. Never take a new number.
    /// - `FREQUENCY_LIMIT_EXCEED` (429): 发起过频。降频后用原单号再发，不要换号。 · Transfers are sent too often. Slow down, then send the same number again. Never take a new number.
    /// - `RATELIMIT_EXCEEDED` (429): 发起过频。降频后用原单号再发，不要换号。 · Transfers are sent too often. Slow down, then send the same number again. Never take a new number.
    /// - `SYSTEM_ERROR` (500): 处理超时或内部异常，钱可能已在途。先用原单号查；查不到再用原单号重发，换号有重复付款风险。可能已经执行。 · The platform failed or timed out. The money may be on its way. Query by the same number first. If nothing exists, send the same number again. A new number may pay twice. It may have been carried out.
    /// - `SIGN_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4016809837](https://pay.weixin.qq.com/doc/v3/partner/4016809837)
    #[doc(alias(
        "转账（用户自动收款）",
        "Transfer under an authorisation (partner)",
        "商家转账",
        "transfer",
        "transfer-bills/transfer"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/fund-app/mch-transfer/partner/transfer-bills/transfer", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/fund-app/mch-transfer/partner/transfer-bills/transfer")
    }
}

/// 转账（用户自动收款） · Transfer under an authorisation (partner)
pub mod post {
    pub use crate::v3::fund_app::schemas::{TransferSceneId, TransferSceneReportInfo};

    enumeration! {
        /// 单据状态 · Record status
        State {
            /// `ACCEPTED`: 已受理 · Accepted
            ACCEPTED = "ACCEPTED",
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
        }
        final SUCCESS
    }

    /// 转账（用户自动收款）：请求 · Transfer under an authorisation (partner): request
    ///
    /// 条件 Conditions:
    ///
    /// - `transfer_scene_report_infos.info_type`：场景 1000（现金营销）：报备 活动名称、奖励说明；收款感知可选 现金奖励、活动奖励。`transfer_scene_report_infos.info_type`: Scene 1000 (cash marketing): every listed info\_type is required; user\_recv\_perception takes one of the listed values
    /// - `user_recv_perception`：场景 1000（现金营销）：报备 活动名称、奖励说明；收款感知可选 现金奖励、活动奖励。Scene 1000 (cash marketing): every listed info\_type is required; user\_recv\_perception takes one of the listed values
    /// - `transfer_scene_report_infos.info_type`：场景 1002（行政补贴）：报备 补贴类型；收款感知可选 行政补贴、行政奖励。`transfer_scene_report_infos.info_type`: Scene 1002 (administrative subsidy): every listed info\_type is required; user\_recv\_perception takes one of the listed values
    /// - `user_recv_perception`：场景 1002（行政补贴）：报备 补贴类型；收款感知可选 行政补贴、行政奖励。Scene 1002 (administrative subsidy): every listed info\_type is required; user\_recv\_perception takes one of the listed values
    /// - `transfer_scene_report_infos.info_type`：场景 1004（保险理赔）：报备 保险产品备案编号、保险名称、保险操作单号；收款感知可选 保险理赔款。`transfer_scene_report_infos.info_type`: Scene 1004 (insurance claim): every listed info\_type is required; user\_recv\_perception takes one of the listed values
    /// - `user_recv_perception`：场景 1004（保险理赔）：报备 保险产品备案编号、保险名称、保险操作单号；收款感知可选 保险理赔款。Scene 1004 (insurance claim): every listed info\_type is required; user\_recv\_perception takes one of the listed values
    /// - `transfer_scene_report_infos.info_type`：场景 1005（佣金报酬）：报备 岗位类型、报酬说明；收款感知可选 劳务报酬、报销款、企业补贴、开工利是。`transfer_scene_report_infos.info_type`: Scene 1005 (commission pay): every listed info\_type is required; user\_recv\_perception takes one of the listed values
    /// - `user_recv_perception`：场景 1005（佣金报酬）：报备 岗位类型、报酬说明；收款感知可选 劳务报酬、报销款、企业补贴、开工利是。Scene 1005 (commission pay): every listed info\_type is required; user\_recv\_perception takes one of the listed values
    /// - `transfer_scene_report_infos.info_type`：场景 1009（采购货款）：报备 采购商品名称；收款感知可选 货款。`transfer_scene_report_infos.info_type`: Scene 1009 (purchase of goods): every listed info\_type is required; user\_recv\_perception takes one of the listed values
    /// - `user_recv_perception`：场景 1009（采购货款）：报备 采购商品名称；收款感知可选 货款。Scene 1009 (purchase of goods): every listed info\_type is required; user\_recv\_perception takes one of the listed values
    /// - `transfer_scene_report_infos.info_type`：场景 1010（二手回收）：报备 回收商品名称；收款感知可选 二手回收货款。`transfer_scene_report_infos.info_type`: Scene 1010 (second-hand recycling): every listed info\_type is required; user\_recv\_perception takes one of the listed values
    /// - `user_recv_perception`：场景 1010（二手回收）：报备 回收商品名称；收款感知可选 二手回收货款。Scene 1010 (second-hand recycling): every listed info\_type is required; user\_recv\_perception takes one of the listed values
    /// - `transfer_scene_report_infos.info_type`：场景 1011（企业赔付）：报备 赔付原因；收款感知可选 退款、商家赔付。`transfer_scene_report_infos.info_type`: Scene 1011 (company compensation): every listed info\_type is required; user\_recv\_perception takes one of the listed values
    /// - `user_recv_perception`：场景 1011（企业赔付）：报备 赔付原因；收款感知可选 退款、商家赔付。Scene 1011 (company compensation): every listed info\_type is required; user\_recv\_perception takes one of the listed values
    /// - `transfer_scene_report_infos.info_type`：场景 1013（公益补助）：报备 公益活动名称、公益活动备案编号；收款感知可选 公益补助金。`transfer_scene_report_infos.info_type`: Scene 1013 (charity aid): every listed info\_type is required; user\_recv\_perception takes one of the listed values
    /// - `user_recv_perception`：场景 1013（公益补助）：报备 公益活动名称、公益活动备案编号；收款感知可选 公益补助金。Scene 1013 (charity aid): every listed info\_type is required; user\_recv\_perception takes one of the listed values
    /// - `transfer_scene_report_infos`：必须给全该场景要求的报备信息。`transfer_scene_report_infos`: All report infos of the scene must be given
    /// - `out_bill_no`：结果没有明确失败前不要换单号重付。`out_bill_no`: No new number before the failure is certain
    pub struct Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 商户AppID（必填） · Merchant app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户单号（必填） · Merchant transfer number (required)
        ///
        /// 最长 32 个字符，只能用数字、字母。At most 32 characters; digits, A–Z, a–z.
        pub out_bill_no: Option<String>,
        /// 收款用户姓名 · Payee name
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub user_name: Option<crate::Sensitive>,
        /// 转账金额（必填） · Transfer amount (required)
        ///
        /// 单位为分。In fen.
        pub transfer_amount: Option<crate::Fen>,
        /// 转账备注（必填） · Transfer remark (required)
        pub transfer_remark: Option<String>,
        /// 通知地址 · Notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 用户收款感知 · Receipt information shown to user
        pub user_recv_perception: Option<String>,
        /// 转账场景ID（必填） · Transfer scenario ID (required)
        pub transfer_scene_id: TransferSceneId,
        /// 转账场景报备信息（必填） · Transfer scenario report information (required)
        pub transfer_scene_report_infos: Option<Vec<TransferSceneReportInfo>>,
        /// 微信自动收款授权单号（必填） · WeChat Pay authorisation number (required)
        pub authorization_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 商户AppID（必填） · Merchant app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 商户单号（必填） · Merchant transfer number (required)
        pub fn out_bill_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_bill_no = value.into_member();
            self
        }

        /// 收款用户姓名 · Payee name
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn user_name<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.user_name = value.into_member();
            self
        }

        /// 转账金额（必填） · Transfer amount (required)
        ///
        /// 单位为分。In fen.
        pub fn transfer_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.transfer_amount = value.into_member();
            self
        }

        /// 转账备注（必填） · Transfer remark (required)
        pub fn transfer_remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transfer_remark = value.into_member();
            self
        }

        /// 通知地址 · Notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 用户收款感知 · Receipt information shown to user
        pub fn user_recv_perception<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.user_recv_perception = value.into_member();
            self
        }

        /// 转账场景ID（必填） · Transfer scenario ID (required)
        pub fn transfer_scene_id<M>(
            mut self,
            value: impl crate::IntoMember<TransferSceneId, M>,
        ) -> Self {
            self.transfer_scene_id = value.into_member().unwrap_or_default();
            self
        }

        /// 转账场景报备信息（必填） · Transfer scenario report information (required)
        pub fn transfer_scene_report_infos<M>(
            mut self,
            value: impl crate::IntoList<TransferSceneReportInfo, M>,
        ) -> Self {
            self.transfer_scene_report_infos = value.into_list();
            self
        }

        /// 微信自动收款授权单号（必填） · WeChat Pay authorisation number (required)
        pub fn authorization_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.authorization_id = value.into_member();
            self
        }
    }

    /// 转账（用户自动收款）：应答 · Transfer under an authorisation (partner): answer
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 商户单号 · Merchant transfer number
        pub out_bill_no: Option<String>,
        /// 微信转账单号 · WeChat Pay transfer number
        pub transfer_bill_no: Option<String>,
        /// 商户AppID · Merchant app ID
        pub appid: Option<String>,
        /// 单据状态 · Record status
        pub state: State,
        /// 转账金额 · Transfer amount
        ///
        /// 单位为分。In fen.
        pub transfer_amount: Option<crate::Fen>,
        /// 转账备注 · Transfer remark
        pub transfer_remark: Option<String>,
        /// 失败原因 · Failure reason
        pub fail_reason: Option<String>,
        /// 收款用户OpenID · Payee openid
        pub openid: Option<String>,
        /// 收款用户姓名 · Payee name
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub user_name: Option<crate::Sensitive>,
        /// 单据创建时间 · Record creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
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
            1 => appid: Required "appid",
            2 => out_bill_no: Required "out_bill_no",
            3 => user_name: Optional "user_name",
            4 => transfer_amount: Required "transfer_amount",
            5 => transfer_remark: Required "transfer_remark",
            6 => notify_url: Optional "notify_url",
            7 => user_recv_perception: Optional "user_recv_perception",
            8 => transfer_scene_id: Required "transfer_scene_id",
            9 => transfer_scene_report_infos: Required "transfer_scene_report_infos",
            10 => authorization_id: Required "authorization_id",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => mchid: Optional "mchid",
            2 => out_bill_no: Optional "out_bill_no",
            3 => transfer_bill_no: Optional "transfer_bill_no",
            4 => appid: Optional "appid",
            5 => state: Optional "state",
            6 => transfer_amount: Optional "transfer_amount",
            7 => transfer_remark: Optional "transfer_remark",
            8 => fail_reason: Optional "fail_reason",
            9 => openid: Optional "openid",
            10 => user_name: Optional "user_name",
            11 => create_time: Optional "create_time",
            12 => update_time: Optional "update_time",
        }
    }
}
