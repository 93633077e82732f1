//! 刷脸用户信息查询接口、刷脸用户信息修改接口 · Query a face payment user; Modify a face payment user
//!
//! `/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`

use crate::chain::{Members, Method};

/// 刷脸用户信息查询接口、刷脸用户信息修改接口 · Query a face payment user; Modify a face payment user
///
/// `/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`
#[derive(Clone)]
pub struct OutUserId {
    pub(crate) node: crate::chain::Node,
}

impl OutUserId {
    /// 刷脸用户信息查询接口 · Query a face payment user
    ///
    /// `GET /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`
    ///
    /// 按机构ID和商户用户ID查询刷脸用户，返回姓名、用户类型、学生或职工信息和状态。模式：服务商。
    ///
    /// Queries a face payment user of an organisation and returns name, type, student or staff information and status. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .offlinefacemch()
    ///     .organizations()
    ///     .organization_id("100001")
    ///     .users()
    ///     .out_user_id()
    ///     .out_user_id("userid202608010001")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [develop/k12-development-guidelines.html](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
    #[doc(alias(
        "刷脸用户信息查询接口",
        "Query a face payment user",
        "K12刷脸代扣",
        "out-user-id",
        "users/out-user-id"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get(
            "/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}",
        )
    }

    /// 刷脸用户信息修改接口 · Modify a face payment user
    ///
    /// `PATCH /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`
    ///
    /// 修改机构下刷脸用户的姓名、用户类型、学生或职工信息、状态和手机号。模式：服务商。
    ///
    /// Modifies the name, type, student or staff information, status or phone of a face payment user. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::offlinefacemch::organizations::organization_id::users::out_user_id::out_user_id::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new();
    /// client
    ///     .v3()
    ///     .offlinefacemch()
    ///     .organizations()
    ///     .organization_id("100001")
    ///     .users()
    ///     .out_user_id()
    ///     .out_user_id("userid202608010001")
    ///     .patch(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [develop/access-specifications.html](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
    #[doc(alias(
        "刷脸用户信息修改接口",
        "Modify a face payment user",
        "K12刷脸代扣",
        "out-user-id",
        "users/out-user-id"
    ))]
    #[inline]
    pub fn patch(&self, request: patch::Request) -> crate::Call<()> {
        self.node.call(
            Method::PATCH,
            "/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}",
            Members::Body(Box::new(request)),
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped(
            "v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}",
        )
    }
}

/// 刷脸用户信息查询接口 · Query a face payment user
pub mod get {

    enumeration! {
        /// 用户类型 · User type
        UserType {
            /// `STUDENT`: 学生 · Student
            STUDENT = "STUDENT",
            /// `STUFF`: 教职工 · Staff
            STUFF = "STUFF",
        }
    }

    enumeration! {
        /// 用户状态 · User status
        Status {
            /// `NORMAL`: 正常 · Normal
            NORMAL = "NORMAL",
            /// `DISABLED`: 已停用 · Disabled
            DISABLED = "DISABLED",
        }
    }

    enumeration! {
        /// 签约状态 · Contract status
        ContractState {
            /// `NOT_CONTRACTED`: 未签约 · Not signed
            NOT_CONTRACTED = "NOT_CONTRACTED",
            /// `TERMINATED`: 已解约 · Terminated
            TERMINATED = "TERMINATED",
            /// `CONTRACTED`: 已签约 · Signed
            CONTRACTED = "CONTRACTED",
        }
    }

    /// 刷脸用户信息查询接口：应答 · Query a face payment user: answer
    #[non_exhaustive]
    pub struct Response {
        /// 刷脸用户ID · Face payment user ID
        pub use_id: Option<String>,
        /// 商户刷脸用户ID · Merchant face payment user ID
        pub out_user_id: Option<String>,
        /// 机构ID · Institution ID
        pub organization_id: Option<String>,
        /// 姓名 · Name
        pub user_name: Option<String>,
        /// 用户类型 · User type
        pub user_type: UserType,
        /// 学生信息 · Student information
        pub student_info: Option<StudentInfo>,
        /// 职工信息 · Staff information
        pub staff_info: Option<StaffInfo>,
        /// 用户状态 · User status
        pub status: Status,
        /// 签约状态 · Contract status
        pub contract_state: ContractState,
        /// 人脸图片上传状态 · Whether face image is uploaded
        pub face_image_ok: Option<bool>,
        /// 签约ID · Contract ID
        pub contract_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 学生信息 · Student information
    #[non_exhaustive]
    pub struct StudentInfo {
        /// 班级名 · Class name
        pub class_name: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 职工信息 · Staff information
    #[non_exhaustive]
    pub struct StaffInfo {
        /// 职业 · Occupation
        pub occupation: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => use_id: Optional "use_id",
            1 => out_user_id: Optional "out_user_id",
            2 => organization_id: Optional "organization_id",
            3 => user_name: Optional "user_name",
            4 => user_type: Optional "user_type",
            5 => student_info: Optional "student_info",
            6 => staff_info: Optional "staff_info",
            7 => status: Optional "status",
            8 => contract_state: Optional "contract_state",
            9 => face_image_ok: Optional "face_image_ok",
            10 => contract_id: Optional "contract_id",
        }
        StudentInfo {
            0 => class_name: Optional "class_name",
        }
        StaffInfo {
            0 => occupation: Optional "occupation",
        }
    }
}

/// 刷脸用户信息修改接口 · Modify a face payment user
pub mod patch {

    enumeration! {
        /// 用户类型 · User type
        UserType {
            /// `STUDENT`: 学生 · Student
            STUDENT = "STUDENT",
            /// `STUFF`: 教职工 · Staff
            STUFF = "STUFF",
        }
    }

    enumeration! {
        /// 状态 · Status
        Status {
            /// `NORMAL`: 正常 · Normal
            NORMAL = "NORMAL",
            /// `DISABLED`: 已停用 · Disabled
            DISABLED = "DISABLED",
        }
    }

    /// 刷脸用户信息修改接口：请求 · Modify a face payment user: request
    pub struct Request {
        /// 姓名 · Name
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub user_name: Option<crate::Sensitive>,
        /// 用户类型 · User type
        pub user_type: UserType,
        /// 学生信息 · Student information
        pub student_info: Option<StudentInfo>,
        /// 职工信息 · Staff information
        pub staff_info: Option<StaffInfo>,
        /// 状态 · Status
        pub status: Status,
        /// 手机号 · Phone number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub phone: Option<crate::Sensitive>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 姓名 · Name
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn user_name<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.user_name = value.into_member();
            self
        }

        /// 用户类型 · User type
        pub fn user_type<M>(mut self, value: impl crate::IntoMember<UserType, M>) -> Self {
            self.user_type = value.into_member().unwrap_or_default();
            self
        }

        /// 学生信息 · Student information
        pub fn student_info<M>(mut self, value: impl crate::IntoMember<StudentInfo, M>) -> Self {
            self.student_info = value.into_member();
            self
        }

        /// 职工信息 · Staff information
        pub fn staff_info<M>(mut self, value: impl crate::IntoMember<StaffInfo, M>) -> Self {
            self.staff_info = value.into_member();
            self
        }

        /// 状态 · Status
        pub fn status<M>(mut self, value: impl crate::IntoMember<Status, M>) -> Self {
            self.status = value.into_member().unwrap_or_default();
            self
        }

        /// 手机号 · Phone number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn phone<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.phone = value.into_member();
            self
        }
    }

    /// 学生信息 · Student information
    pub struct StudentInfo {
        /// 班级名 · Class name
        pub class_name: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl StudentInfo {
        /// 班级名 · Class name
        pub fn class_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.class_name = value.into_member();
            self
        }
    }

    /// 职工信息 · Staff information
    pub struct StaffInfo {
        /// 职业 · Occupation
        pub occupation: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl StaffInfo {
        /// 职业 · Occupation
        pub fn occupation<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.occupation = value.into_member();
            self
        }
    }

    request!(Request, StudentInfo, StaffInfo);

    message! {
        Request {
            0 => user_name: Optional "user_name",
            1 => user_type: Optional "user_type",
            2 => student_info: Optional "student_info",
            3 => staff_info: Optional "staff_info",
            4 => status: Optional "status",
            5 => phone: Optional "phone",
        }
        StudentInfo {
            0 => class_name: Optional "class_name",
        }
        StaffInfo {
            0 => occupation: Optional "occupation",
        }
    }
}
